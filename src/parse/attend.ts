import type { ReadAttendance } from '../read/attendance/attendance.ts';
import type { Attendance, Meeting } from '../records/index.ts';
import type { FoundMeeting } from './meetings.ts';

/** A list of those present, as one document gives it and with its damaged names completed. */
export interface AttendanceList {
  document: string;
  read: ReadAttendance;
  attendance: Attendance;
}

const nobody: Attendance = { present: [], absent: [], nonVoting: [] };

/** Joins the lists of those present with the meetings that they are of. */
export function attend(meetings: readonly FoundMeeting[], lists: readonly AttendanceList[]): Meeting[] {
  return meetings.map((meeting) => {
    const own = lists.filter(({ document }) => meeting.documents.includes(document));
    const joined = own.reduce<Attendance>(
      (all, { attendance }) => ({
        present: [...all.present, ...attendance.present],
        absent: [...all.absent, ...attendance.absent],
        nonVoting: [...all.nonVoting, ...attendance.nonVoting],
      }),
      nobody,
    );
    const { documents, ...facts } = meeting;
    return {
      ...facts,
      attendance: joined,
      expected: own.map(({ read }) => read.expected).find((count) => count !== null) ?? null,
      counted: own.map(({ read }) => read.counted).find((count) => count !== null) ?? null,
      documents,
    };
  });
}
