import * as z from 'zod';
import { lineNumber } from './primitives.ts';

/** A table, rectangular: every row as long as the widest, merged cells filled. */
export const table = z.object({
  /** The document's id. */
  document: z.string(),
  caption: z.string().nullable(),
  unit: z.string().nullable(),
  startLine: lineNumber,
  endLine: lineNumber,
  header: z.array(z.array(z.string())),
  rows: z.array(z.array(z.string())),
  /** Cells whose column the source does not settle. */
  uncertain: z.array(z.tuple([z.int().min(0), z.int().min(0)])),
  notes: z.string().nullable(),
});
export type Table = z.infer<typeof table>;
