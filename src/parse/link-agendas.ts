import { readAgenda } from '../read/agenda.ts';
import { readAnnouncedAgenda } from '../read/announced-agenda.ts';
import type { DocumentRecord } from '../records/index.ts';
import { placeOfMeetings } from '../text/body-name.ts';
import { bare } from '../text/fold.ts';
import { readMeetingNames } from '../text/meetings.ts';
import { linkAgenda } from './agenda-links.ts';
import type { Compiled } from './compile.ts';
import type { FoundMeeting } from './meetings.ts';

/** Whether a document calls a meeting: a notice, a decision on 召开…会议. */
const calls = ({ type, title }: DocumentRecord): boolean =>
  type === 'notice' || (type === 'decision' && /召开.*[会次]议?的(决定|决议)$/.test(bare(title)));

/** The meeting that a decision calls, where the issue holds its papers. */
const calledBy = ({ title }: DocumentRecord, meetings: readonly FoundMeeting[]): FoundMeeting | undefined => {
  const [name] = readMeetingNames(bare(title));
  return meetings.find(
    ({ body, congress, session }) => body === name?.body && session === name.session && congress === name.congress,
  );
};

/** The items of each agenda, with the documents of the issue that they took up: those of its meeting, or of no meeting. */
export function linkAgendas(documents: readonly Compiled[], meetings: readonly FoundMeeting[]): Compiled[] {
  const records = documents.map(({ record }) => record);
  const meetingsOf = Map.groupBy(
    meetings.flatMap((meeting) => meeting.documents.map((id) => ({ id, meeting }))),
    ({ id }) => id,
  );
  const candidates = new Map<FoundMeeting, readonly DocumentRecord[]>();
  const candidatesOf = (meeting: FoundMeeting): readonly DocumentRecord[] => {
    const known = candidates.get(meeting);
    if (known) return known;
    const ids = new Set(meeting.documents);
    // Papers on a law may be from the session before, where it was read first.
    const before = new Set(
      meetings
        .filter(
          ({ body, congress, session }) =>
            body === meeting.body && congress === meeting.congress && (session ?? 0) < (meeting.session ?? 0),
        )
        .flatMap(({ documents: earlier }) => earlier),
    );
    const own = records.filter(
      ({ id, title }) =>
        ids.has(id) || !meetingsOf.has(id) || (before.has(id) && /《[^》]*(?:条例|办法|规定|规则)/.test(title)),
    );
    candidates.set(meeting, own);
    return own;
  };
  const place = placeOfMeetings(meetings.map(({ name }) => name));
  // The items of a notice count where the issue prints no agenda, which has the same; a decision calls another meeting.
  const hasAgenda = records.some(({ type }) => type === 'agenda');
  return documents.map((document) => {
    const { section, record } = document;
    const announced =
      (record.type === 'decision' || !hasAgenda) && calls(record) ? readAnnouncedAgenda(section.body) : [];
    if (record.type !== 'agenda' && !announced.length) return document;
    const meeting = record.type === 'decision' ? calledBy(record, meetings) : meetingsOf.get(record.id)?.[0]?.meeting;
    const items = (announced.length ? announced : readAgenda(section.body)).map((item, i) => ({
      meeting: meeting?.id ?? '',
      position: i + 1,
      ...item,
      documents: [],
    }));
    // A decision calls a meeting that is still to come, unless the issue holds its papers.
    const unheld = record.type === 'decision' && !meeting;
    const own = unheld ? [] : meetings.length < 2 || !meeting ? records : candidatesOf(meeting);
    return {
      ...document,
      record: {
        ...record,
        agendaItems: linkAgenda(
          items,
          own.filter(({ id }) => id !== record.id),
          place,
        ),
      },
    };
  });
}
