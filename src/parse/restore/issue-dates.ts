import { readDates } from '../../text/dates.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';

/** A whole date that stands in the issue. */
export interface StatedDate {
  year: number | null;
  month: number;
  day: number;
  line: number;
}

/** No reading names more proofs, and looking through all of them for each damaged date would take ever longer. */
const most = 12;

/** The whole dates of the issue with their lines, each up to twelve times: what damaged dates are proved by. */
export function issueDates(paragraphs: readonly Paragraph[]): StatedDate[] {
  const times = new Map<string, number>();
  return paragraphs.flatMap((paragraph) =>
    paragraph.plain.includes('月')
      ? readDates(paragraph.plain).flatMap(({ year, month, day, index }) => {
          const key = `${year}-${month}-${day}`;
          const before = times.get(key) ?? 0;
          times.set(key, before + 1);
          return before < most ? [{ year, month, day, line: placeAt(paragraph, index).line }] : [];
        })
      : [],
  );
}
