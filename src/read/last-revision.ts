import { type PrintedDate, readDates } from '../text/dates.ts';

/**
 * The day of the last revision that a note of passing tells behind the first passing of a law (…通过 …修订, 根据…的决定修正);
 * null where it tells of none. Approval by a higher body (批准) is no revision.
 */
export function lastRevision(plain: string): PrintedDate | null {
  const dates = readDates(plain);
  return (
    dates.findLast((date, i) => {
      const told = plain.slice(date.index + date.length, dates[i + 1]?.index);
      return i > 0 && /修订|修正(?!案)/.test(told);
    }) ?? null
  );
}
