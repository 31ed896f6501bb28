import * as z from 'zod';
import { lineNumber } from './primitives.ts';

/** The short curriculum that an explanation or a speech gives. */
export const biography = z.object({
  gender: z.string().nullable(),
  ethnicity: z.string().nullable(),
  /** `1969-03` */
  born: z.string().nullable(),
  nativePlace: z.string().nullable(),
  party: z.string().nullable(),
  education: z.string().nullable(),
});
export type Biography = z.infer<typeof biography>;

/**
 * A name in one gazette. Named with a post, a mandate, a nomination, a signature, a report or a place in a list of those
 * present: official or deputy; named without one (an example, an award, a pupil): other.
 */
export const person = z.object({
  name: z.string(),
  kind: z.enum(['official', 'deputy', 'other']),
  posts: z.array(z.object({ post: z.string(), organization: z.string().nullable(), line: lineNumber })),
  /** Every line that names the person. */
  lines: z.array(lineNumber),
  biography: biography.nullable(),
});
export type Person = z.infer<typeof person>;

export const personRecord = person.extend({
  gazette: z.string(),
  /** Readings without tone marks, `liu yuezhai`; several where a character has several. */
  pinyin: z.array(z.string()),
});
export type PersonRecord = z.infer<typeof personRecord>;
