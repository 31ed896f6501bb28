import * as z from 'zod';
import { documentType, emendation, lineNumber, message } from '../../records/index.ts';

/** What ties an entry to the source: what is printed on its line. Without `column`, the first place of it in the line. */
const place = {
  line: lineNumber,
  column: z.int().min(1).optional(),
  printed: z.string().min(1),
  reason: z.string().min(1),
  evidence: z.array(lineNumber).default([]),
};

/** 应读作: a reading of a damaged place. Here `printed` must stand once in the line, where `column` does not tell which. */
export const readingEntry = z.strictObject({
  ...place,
  reading: z.string(),
  certainty: emendation.shape.certainty.default('certain'),
});

/** 题名: the title of the document that begins on the line, where none is printed or the printed one is beyond reading. */
export const titleEntry = z.strictObject({ ...place, title: z.string().trim().min(1) });

/** 文种: the type of the document that begins on the line. */
export const typeEntry = z.strictObject({ ...place, type: documentType });

/** 分篇: whether a document begins on the line; where it does not, its text goes on with the document before. */
export const boundaryEntry = z.strictObject({ ...place, begins: z.boolean() });

/** 不必处理: a doubt, by its rule, that was looked at; of `reading-doubtful`, that what is printed is right. */
export const dismissalEntry = z.strictObject({ ...place, dismiss: message.shape.rule });

export type TitleEntry = z.infer<typeof titleEntry>;
export type TypeEntry = z.infer<typeof typeEntry>;
export type BoundaryEntry = z.infer<typeof boundaryEntry>;
export type DismissalEntry = z.infer<typeof dismissalEntry>;

/** Each kind of entry by the key that only it has. */
export const kindsOfEntry = {
  reading: readingEntry,
  title: titleEntry,
  type: typeEntry,
  begins: boundaryEntry,
  dismiss: dismissalEntry,
} as const;
export type EntryKind = keyof typeof kindsOfEntry;

/** The kind of what stands in an editor's file; null where it has no key, or the keys of several kinds. */
export function kindOfEntry(entry: unknown): EntryKind | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const kinds = (Object.keys(kindsOfEntry) as EntryKind[]).filter((kind) => kind in entry);
  return kinds.length === 1 ? (kinds[0] as EntryKind) : null;
}
