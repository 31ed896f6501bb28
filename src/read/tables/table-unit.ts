import { fold } from '../../text/fold.ts';
import type { Paragraph } from '../../text/paragraph.ts';

const unitOf = (text: string): string | null => /单位:([^)|]{1,40})/.exec(fold(text))?.[1]?.trim() ?? null;

/** The unit as printed, from the caption or from a line of its own. */
export function printedUnit(paragraphs: readonly Paragraph[], places: readonly (number | null)[]): string | null {
  for (const place of places) {
    const text = place === null ? undefined : paragraphs[place]?.text;
    const found = text && unitOf(text);
    if (text && found) {
      const start = fold(text).indexOf(found);
      return text.slice(start, start + found.length);
    }
  }
  return null;
}
