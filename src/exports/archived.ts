import type { AppointmentRecord, DocumentRecord, MeetingRecord, PersonRecord } from '../records/index.ts';
import type { Records } from './parsed-gazette.ts';

/** A figure of an indicator in a year, as a table of the document has it. */
export interface IndicatorFigure {
  /** The first line of the table. */
  table: number;
  name: string;
  year: number;
  /** As printed, and as a number where it is one. */
  text: string;
  value: number | null;
  /** The source does not settle that the figure belongs to this year. */
  uncertain: boolean;
}

/** A document with its text: its paragraphs, headings and table rows, each with the line that it begins on. */
export interface ArchivedDocument extends DocumentRecord {
  blocks: readonly { line: number; text: string }[];
  indicators: readonly IndicatorFigure[];
}

/** One issue as the exports of the archive take it. */
export interface ArchivedIssue extends Records {
  /** The code of the publisher's place in GB/T 2260; null where its profile has none. */
  division: string | null;
  /** The publisher as readers know it: the body that the issue names, else its place, else the folder. */
  publisherName: string;
  documents: readonly ArchivedDocument[];
  meetings: readonly MeetingRecord[];
  appointments: readonly AppointmentRecord[];
  people: readonly PersonRecord[];
}
