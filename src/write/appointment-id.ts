import type { Appointment } from '../records/index.ts';
import { hash } from './hash.ts';

/** The first line that tells the act, and four digits of what it says, since one line can tell several: `L91-3fa2`. */
export function appointmentId({ person, action, post, sources }: Appointment): string {
  const value = hash([person, action, post].join('|'));
  const digits = ((value >>> 16) ^ value) & 0xffff;
  return `L${sources[0]?.line ?? 0}-${digits.toString(16).padStart(4, '0')}`;
}
