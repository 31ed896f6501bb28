import * as z from 'zod';
import { emendation } from './emendation.ts';
import { message } from './message.ts';
import { isoDate, lineNumber } from './primitives.ts';

/** What one published issue says of itself. */
export const gazette = z.object({
  /** From the file's name: `hongshan-2031-02`. */
  id: z.string(),
  /** 公报【2031】第二期 */
  title: z.string(),
  year: z.int().nullable(),
  /** 期 or 号 */
  number: z.int().nullable(),
  /** 发布日期 */
  published: isoDate.nullable(),
  /** The body that publishes it, as printed. */
  organization: z.string().nullable(),
  /** 届 of the meeting that the issue is about. */
  congress: z.int().nullable(),
  /** 次 of that meeting. */
  session: z.int().nullable(),
});
export type Gazette = z.infer<typeof gazette>;

/** The one fate of every line: heading, furniture, marginalia, blank, or a document's. */
export const ledger = z.object({
  total: z.int(),
  blank: z.int(),
  /** What names the issue itself: title, number, date of publication. */
  heading: z.array(lineNumber),
  /** Navigation, print links, running heads, page numbers, contents lists; also inside documents. */
  furniture: z.array(lineNumber),
  /** 会议使用, 会后收回 and the like. */
  marginalia: z.array(lineNumber),
  /** How many non-blank lines the documents hold. */
  documents: z.int(),
});
export type Ledger = z.infer<typeof ledger>;

/** The file that a gazette was read from. */
export const sourceFile = z.object({
  /** From the root of the project, with forward slashes. */
  path: z.string(),
  sha256: z.string(),
  format: z.enum(['text', 'html', 'docx']),
  encoding: z.string(),
});
export type SourceFile = z.infer<typeof sourceFile>;

/** The record of an issue in the collection `gazettes`. */
export const gazetteRecord = gazette.extend({
  publisher: z.string(),
  source: sourceFile,
  lines: ledger,
  emendations: z.array(emendation).default([]),
  messages: z.array(message).default([]),
});
export type GazetteRecord = z.infer<typeof gazetteRecord>;
