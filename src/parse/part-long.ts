import type { Paragraph } from '../text/paragraph.ts';

/** More characters than a paragraph of a gazette has: what is longer lost its line ends. */
const most = 10_000;
/** How far back from there an end of a sentence is looked for. */
const back = 1000;

/** Where the part that begins at `from` ends: at the end of a sentence where there is one, never inside a character. */
function endOf({ plain, text }: Paragraph, from: number): number {
  const left = text.length - from;
  if (left <= most) return text.length;
  // The last part is no short line, which could be taken for a title.
  const limit = from + (left < 2 * most ? Math.ceil(left / 2) : most);
  const stop = plain.lastIndexOf('。', limit - 1) + 1;
  if (stop > limit - back) return stop;
  return /[\ud800-\udbff]/.test(text[limit - 1] as string) ? limit - 1 : limit;
}

/**
 * A paragraph too long to be one, in parts: what readers try on a paragraph may take time with the square of its length, and
 * so takes time with the length alone. Guarantees: every character that is no space at an end of a part stands in one part.
 */
export function partLong(whole: Paragraph): Paragraph[] {
  if (whole.text.length <= most || whole.cells) return [whole];
  const parts: Paragraph[] = [];
  let at = 0;
  for (let from = 0, end = 0; end < whole.text.length; from = end) {
    end = endOf(whole, from);
    const printed = whole.text.slice(from, end);
    const start = from + printed.length - printed.trimStart().length;
    const text = printed.trim();
    if (!text) continue;
    while ((whole.pieces[at + 1]?.offset ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const { line, column, offset } = whole.pieces[at] as Paragraph['pieces'][number];
    const pieces = [{ offset: 0, line, column: column + start - offset }];
    for (let next = at + 1; (whole.pieces[next]?.offset ?? Number.POSITIVE_INFINITY) < start + text.length; next += 1) {
      const piece = whole.pieces[next] as Paragraph['pieces'][number];
      pieces.push({ ...piece, offset: piece.offset - start });
    }
    const plain = whole.plain.slice(start, start + text.length);
    parts.push(parts.length ? { text, plain, pieces, indent: 0, blankBefore: 0 } : { ...whole, text, plain, pieces });
  }
  return parts;
}
