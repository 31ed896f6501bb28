import { type AttendanceSource, type ReadAttendance, readAttendance } from '../read/attendance/attendance.ts';
import { fold } from '../text/fold.ts';
import type { Compiled } from './compile.ts';
import type { FoundMeeting } from './meetings.ts';
import { withTableRows } from './table-paragraphs.ts';

const names = (read: ReadAttendance): number => read.present.length + read.absent.length + read.nonVoting.length;

/** Who was there: from lists of those present and from minutes; for a meeting that has neither from its news. */
export function attendanceOf(
  compiled: readonly Compiled[],
  meetings: readonly FoundMeeting[],
): { document: string; read: ReadAttendance }[] {
  const told = (each: Compiled, source: AttendanceSource) => ({
    document: each.section.id,
    read: readAttendance(withTableRows([...each.section.head, ...each.section.body], each.tables), source),
  });
  const lists = compiled.flatMap((each) => {
    if (each.section.type === 'attendance') return [told(each, { title: each.section.title })];
    return /纪要|记录|简况/.test(fold(each.section.title)) ? [told(each, {})] : [];
  });
  const documents = new Set(lists.flatMap(({ document, read }) => (names(read) ? [document] : [])));
  const listed = new Set(
    meetings.flatMap((each) => (each.documents.some((id) => documents.has(id)) ? each.documents : [])),
  );
  const news = compiled.filter(({ section }) => section.type === 'meeting-news' && !listed.has(section.id));
  return [...lists, ...news.map((each) => told(each, { news: true })).filter(({ read }) => names(read))];
}
