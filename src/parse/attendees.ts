import type { ReadAttendance } from '../read/attendance.ts';
import type { Attendee } from '../records/index.ts';
import { fold } from '../text/fold.ts';

/** A name that an issue gives in full, and a line that does. */
export interface KnownName {
  name: string;
  line: number;
}

/** The names that a damaged one can have been: it lost its first or its last characters. */
function candidates(printed: string, known: readonly string[]): string[] {
  const half = fold(printed);
  return known.filter((name) => {
    const whole = fold(name);
    if (whole.length <= half.length || whole.length > 3) return false;
    return half.length === 1
      ? whole.length === 2 && whole.startsWith(half)
      : whole.startsWith(half) || whole.endsWith(half);
  });
}

/**
 * Restores the names of a list that lost characters where exactly one name of the same issue fits and does not stand in
 * the list already; the lines that give it are the evidence. A single character is only restored as the family name
 * of a name of two characters, since those are the ones that lists set apart. What no name proves stays as it is.
 */
export function restoreAttendees(attendance: ReadAttendance, known: readonly KnownName[]): ReadAttendance {
  const lists = [attendance.present, attendance.absent, attendance.nonVoting];
  const whole = new Set(lists.flatMap((list) => list.flatMap((each) => (each.name ? [each.name] : []))));
  const free = [...new Set(known.map((each) => each.name))].filter((name) => !whole.has(name));
  const fits = new Map<Attendee, string>();
  for (const each of lists.flat()) {
    if (!each.damaged || !each.printed) continue;
    const [only, other] = candidates(each.printed, free);
    if (only && !other) fits.set(each, only);
  }
  const times = new Map<string, number>();
  for (const name of fits.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const restore = (list: readonly Attendee[]): Attendee[] =>
    list.map((each) => {
      const name = fits.get(each);
      if (!name || times.get(name) !== 1) return each;
      const evidence = [...new Set(known.filter((one) => one.name === name).map((one) => one.line))];
      return { ...each, name, evidence };
    });
  return {
    ...attendance,
    present: restore(attendance.present),
    absent: restore(attendance.absent),
    nonVoting: restore(attendance.nonVoting),
  };
}
