import * as z from 'zod';
import { body, isoDate, lineNumber } from './primitives.ts';

/** One name in a list of those present. */
export const attendee = z.object({
  /** As the list has it, without padding; empty for a gap where a name stood. */
  printed: z.string(),
  /** Null where it is damaged beyond proof. */
  name: z.string().nullable(),
  damaged: z.boolean(),
  /** Lines that prove a restored name. */
  evidence: z.array(lineNumber),
  /** 请假, 上午, 女 … */
  note: z.string().nullable(),
  line: lineNumber,
});
export type Attendee = z.infer<typeof attendee>;

/** 出席 缺席 列席. Whoever is in none of them is not recorded, which is not absent. */
export const attendance = z.object({
  present: z.array(attendee),
  absent: z.array(attendee),
  nonVoting: z.array(attendee),
});
export type Attendance = z.infer<typeof attendance>;

/** 会议, a Popolo Event. */
export const meeting = z.object({
  /** Publisher, 届, body, 次: `hongshan-15-standing-committee-34`. The same meeting has the same id in every gazette. */
  id: z.string(),
  name: z.string(),
  body,
  congress: z.int().nullable(),
  session: z.int().nullable(),
  date: isoDate.nullable(),
  endDate: isoDate.nullable(),
  /** 24 hours, `09:00`. */
  time: z.string().nullable(),
  place: z.string().nullable(),
  chair: z.string().nullable(),
  attendance,
  /** 应到, as stated. */
  expected: z.int().nullable(),
  /** 实到, as stated. */
  counted: z.int().nullable(),
  /** Ids of the documents that belong to it. */
  documents: z.array(z.string()),
});
export type Meeting = z.infer<typeof meeting>;

export const meetingRecord = meeting.extend({ gazette: z.string() });
export type MeetingRecord = z.infer<typeof meetingRecord>;
