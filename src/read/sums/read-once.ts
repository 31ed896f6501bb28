import type { Paragraph } from '../../text/paragraph.ts';

/** What a reader found in a text of a paragraph: the paragraph's own, or what a rule made of it. */
interface Reading {
  reader: unknown;
  plain: string;
  result: unknown;
}

const readings = new WeakMap<Paragraph, Reading[]>();

/** A reader of a paragraph that remembers what it read, as long as the paragraph is there: many rules ask for the same. */
export function readOnce<Result>(
  reader: (plain: string, paragraph: Paragraph) => Result,
): (paragraph: Paragraph, plain?: string) => Result {
  return (paragraph, plain = paragraph.plain) => {
    let known = readings.get(paragraph);
    if (!known) {
      known = [];
      readings.set(paragraph, known);
    }
    for (const each of known) if (each.reader === reader && each.plain === plain) return each.result as Result;
    const result = reader(plain, paragraph);
    known.push({ reader, plain, result });
    return result;
  };
}
