import { readAgenda } from '../read/agenda.ts';
import { linkAgenda } from './agenda-links.ts';
import type { Compiled } from './compile.ts';
import type { FoundMeeting } from './meetings.ts';

/** The items of each agenda, with the documents of the issue that they took up: those of its meeting, or of no meeting. */
export function linkAgendas(documents: readonly Compiled[], meetings: readonly FoundMeeting[]): Compiled[] {
  const records = documents.map(({ record }) => record);
  const inMeeting = new Set(meetings.flatMap((each) => each.documents));
  return documents.map((document) => {
    const { section, record } = document;
    if (record.type !== 'agenda') return document;
    const meeting = meetings.find((each) => each.documents.includes(record.id));
    const items = readAgenda(section.body).map((item, i) => ({
      meeting: meeting?.id ?? '',
      position: i + 1,
      ...item,
      documents: [],
    }));
    const ofMeeting = new Set(meeting?.documents);
    const own = records.filter(
      (other) => meetings.length < 2 || !meeting || ofMeeting.has(other.id) || !inMeeting.has(other.id),
    );
    return { ...document, record: { ...record, agendaItems: linkAgenda(items, own) } };
  });
}
