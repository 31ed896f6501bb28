import { readDates } from '../../text/dates.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';

/** A whole date that stands in the issue. */
export interface StatedDate {
  year: number | null;
  month: number;
  day: number;
  line: number;
}

/** Every whole date of the issue with its line: what damaged dates are proved by. */
export function issueDates(paragraphs: readonly Paragraph[]): StatedDate[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.plain.includes('月')
      ? readDates(paragraph.plain).map(({ year, month, day, index }) => ({
          year,
          month,
          day,
          line: placeAt(paragraph, index).line,
        }))
      : [],
  );
}
