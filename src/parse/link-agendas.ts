import { announcedItems, readAgenda } from '../read/agenda.ts';
import type { DocumentRecord } from '../records/index.ts';
import { placeOfMeetings } from '../text/body-name.ts';
import { linkAgenda } from './agenda-links.ts';
import type { Compiled } from './compile.ts';
import type { FoundMeeting } from './meetings.ts';

/** The items of each agenda, with the documents of the issue that they took up: those of its meeting, or of no meeting. */
export function linkAgendas(documents: readonly Compiled[], meetings: readonly FoundMeeting[]): Compiled[] {
  const records = documents.map(({ record }) => record);
  const meetingsOf = Map.groupBy(
    meetings.flatMap((meeting) => meeting.documents.map((id) => ({ id, meeting }))),
    ({ id }) => id,
  );
  const candidates = new Map<FoundMeeting, readonly DocumentRecord[]>();
  const candidatesOf = (meeting: FoundMeeting): readonly DocumentRecord[] => {
    const ids = new Set(meeting.documents);
    const own = candidates.get(meeting) ?? records.filter(({ id }) => ids.has(id) || !meetingsOf.has(id));
    candidates.set(meeting, own);
    return own;
  };
  const place = placeOfMeetings(meetings.map(({ name }) => name));
  // A notice that calls a meeting lists its items where the issue prints no agenda.
  const hasAgenda = records.some(({ type }) => type === 'agenda');
  return documents.map((document) => {
    const { section, record } = document;
    const announced = record.type === 'notice' && !hasAgenda ? announcedItems(section.body) : [];
    if (record.type !== 'agenda' && !announced.length) return document;
    const meeting = meetingsOf.get(record.id)?.[0]?.meeting;
    const items = readAgenda(announced.length ? announced : section.body).map((item, i) => ({
      meeting: meeting?.id ?? '',
      position: i + 1,
      ...item,
      documents: [],
    }));
    const own = meetings.length < 2 || !meeting ? records : candidatesOf(meeting);
    return { ...document, record: { ...record, agendaItems: linkAgenda(items, own, place) } };
  });
}
