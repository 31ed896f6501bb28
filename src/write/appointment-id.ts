import type { Appointment } from '../records/index.ts';

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** The first line that tells the act, and four digits of what it says, since one line can tell several: `L91-3fa2`. */
export function appointmentId({ person, action, post, sources }: Appointment): string {
  const value = hash([person, action, post].join('|'));
  const digits = ((value >>> 16) ^ value) & 0xffff;
  return `L${sources[0]?.line ?? 0}-${digits.toString(16).padStart(4, '0')}`;
}
