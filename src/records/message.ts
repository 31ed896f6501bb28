import * as z from 'zod';
import { lineNumber } from './primitives.ts';

/**
 * Something that a clerk should know about one gazette, in the terms of vfile.
 * `reason` says in Chinese what could not be read and what would have been; the place is not part of it.
 */
export const message = z.object({
  line: lineNumber.nullable(),
  column: z.int().min(1).nullable(),
  severity: z.enum(['info', 'warning', 'error']),
  /** A permanent name in kebab-case: `title-inferred`. */
  rule: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  reason: z.string(),
});
export type Message = z.infer<typeof message>;
