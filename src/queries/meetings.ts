import type { MeetingRecord } from '../records/index.ts';
import { type AgendaEntry, agendaOf } from './agenda.ts';
import { type DocumentEntry, type Issue, issues } from './archive.ts';
import { once } from './once.ts';

/** A meeting as all issues that tell of it have it. */
export interface MeetingEntry {
  /** The record of the issue published first; what it leaves open is filled from the others. */
  meeting: MeetingRecord;
  gazettes: Issue['gazette'][];
  agenda: AgendaEntry[];
  documents: DocumentEntry[];
}

const isOpen = (value: unknown): boolean => value === null || (Array.isArray(value) && !value.length);

function fill(records: readonly MeetingRecord[]): MeetingRecord {
  const [first, ...others] = records as [MeetingRecord, ...MeetingRecord[]];
  const filled: Record<string, unknown> = { ...first };
  for (const other of others) {
    for (const [key, value] of Object.entries(other)) if (isOpen(filled[key])) filled[key] = value;
  }
  const attendances = records.map(({ attendance }) => attendance);
  const size = ({ present, nonVoting }: MeetingRecord['attendance']) => present.length + nonVoting.length;
  const attendance = attendances.reduce((best, next) => (size(next) > size(best) ? next : best));
  return { ...(filled as MeetingRecord), attendance, documents: records.flatMap(({ documents }) => documents) };
}

/** Every meeting once, the latest first. */
export const meetings = once(async (): Promise<MeetingEntry[]> => {
  const all = await issues();
  const ids = [...new Set(all.flatMap((issue) => issue.meetings.map(({ id }) => id)))];
  const entries = ids.map((id) => {
    const tellers = all.filter((issue) => issue.meetings.some((meeting) => meeting.id === id)).reverse();
    const meeting = fill(tellers.flatMap((issue) => issue.meetings.filter((record) => record.id === id)));
    const wanted = new Set(meeting.documents);
    return {
      meeting,
      gazettes: tellers.map(({ gazette }) => gazette),
      agenda: tellers.flatMap((issue) => agendaOf(issue).filter((item) => item.meeting === id)),
      documents: tellers.flatMap((issue) => issue.documents.filter((document) => wanted.has(document.id))),
    };
  });
  return entries.sort((a, b) => (b.meeting.date ?? '').localeCompare(a.meeting.date ?? '', 'en'));
});
