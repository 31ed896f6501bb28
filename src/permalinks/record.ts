import * as z from 'zod';
import { packed } from './lines.ts';

/** Every address that a gazette has ever had. A document is known by its first line (`L277`). */
export const gazetteLinks = z.strictObject({
  /** First line → the lines that paragraphs of its page begin on, as `packLines` has them. */
  documents: z.record(z.string().regex(/^L[1-9]\d*/), z.string().regex(packed)),
  meetings: z.array(z.string()),
  people: z.array(z.string()),
  // A record of before bodies had pages has none.
  organizations: z.array(z.string()).default([]),
});
export type GazetteLinks = z.infer<typeof gazetteLinks>;

/** `content/permalinks.json`: every address that was ever published, by the id of the gazette. */
export const permalinks = z.record(z.string(), gazetteLinks);
export type Permalinks = z.infer<typeof permalinks>;
