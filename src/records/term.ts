import * as z from 'zod';
import { lineNumber } from './primitives.ts';

/** 名词解释: one entry of a glossary, and where the issue uses the term. */
export const term = z.object({
  term: z.string(),
  definition: z.string(),
  /** The glossary's document id. */
  document: z.string(),
  line: lineNumber,
  uses: z.array(z.object({ document: z.string(), line: lineNumber })),
});
export type Term = z.infer<typeof term>;

/** A title in book marks: 《…》. */
export const citation = z.object({ title: z.string(), document: z.string(), line: lineNumber });
export type Citation = z.infer<typeof citation>;
