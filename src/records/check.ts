import * as z from 'zod';
import { lineNumber } from './primitives.ts';

/** A sum that the text implies, computed. */
export const check = z.object({
  /** The document's id. */
  document: z.string(),
  lines: z.array(lineNumber),
  /** `920000 = 879760 + 40240` */
  claim: z.string(),
  stated: z.number(),
  computed: z.number(),
  unit: z.string(),
  holds: z.boolean(),
});
export type Check = z.infer<typeof check>;
