import type { Paragraph } from '../../text/paragraph.ts';

/**
 * A reader of a paragraph that remembers what it read, as long as the paragraph is there: many rules ask for the same.
 * The text is the paragraph's own, or what a rule made of it.
 */
export function readOnce<Result>(
  read: (plain: string, paragraph: Paragraph) => Result,
): (paragraph: Paragraph, plain?: string) => Result {
  const known = new WeakMap<Paragraph, { plain: string; result: Result }[]>();
  return (paragraph, plain = paragraph.plain) => {
    let results = known.get(paragraph);
    if (!results) {
      results = [];
      known.set(paragraph, results);
    }
    let found = results.find((each) => each.plain === plain);
    if (!found) {
      found = { plain, result: read(plain, paragraph) };
      results.push(found);
    }
    return found.result;
  };
}
