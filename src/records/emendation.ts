import * as z from 'zod';
import { lineNumber } from './primitives.ts';

/** 校勘: a reading of a damaged place, by rule or by an editor. The printed form is never overwritten. */
export const emendation = z.object({
  line: lineNumber,
  /** Counted from 1, in UTF-16 units of the line. */
  column: z.int().min(1),
  printed: z.string(),
  reading: z.string(),
  certainty: z.enum(['certain', 'likely', 'unsure']),
  source: z.enum(['rule', 'editor']),
  reason: z.string(),
  /** Lines that prove the reading. */
  evidence: z.array(lineNumber),
});
export type Emendation = z.infer<typeof emendation>;
