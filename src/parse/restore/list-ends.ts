import type { Emendation } from '../../records/index.ts';
import { readNumeral } from '../../text/numerals.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

const numbered = /^\(?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:\)|、|\.(?!\d))/;
const shown = 4;

/**
 * Items of a list that lost the ; at their end: the others of the count, at least three of them, all have it. The last item
 * ends as it likes.
 * @param texts the paragraphs of each document
 */
export function restoreListEnds(texts: readonly (readonly Paragraph[])[]): Emendation[] {
  return texts.flatMap((paragraphs) => {
    const lists: Paragraph[][] = [];
    let last = 0;
    let apart = true;
    for (const paragraph of paragraphs) {
      const number = readNumeral(numbered.exec(paragraph.plain)?.[1] ?? '') ?? 0;
      // Only items that follow each other make a list: a heading has text under it.
      if (number && number === last + 1 && !apart) lists.at(-1)?.push(paragraph);
      else if (number) lists.push([paragraph]);
      apart = number === 0;
      last = number;
    }
    return lists.flatMap((list) => {
      const items = list.slice(0, -1);
      const open = items.filter(({ plain }) => /[\p{sc=Han}\d%]$/u.test(plain));
      const ended = items.filter(({ plain }) => plain.endsWith(';'));
      if (
        !open.length ||
        ended.length < 3 ||
        ended.length < open.length * 3 ||
        open.length + ended.length < items.length
      )
        return [];
      return open.flatMap((paragraph) => {
        const { text } = paragraph;
        const tail = /[\d.]*\p{sc=Han}{0,4}$/u.exec(paragraph.plain)?.[0].length ?? 0;
        const length = Math.max(tail, Math.min(shown, text.length));
        const mark = ended[0]?.text.at(-1) ?? ';';
        return emendAt(paragraph, text.length - length, length, `${text.slice(-length)}${mark}`, {
          certainty: 'certain',
          reason: '列项末尾缺分号,同列各项均有',
          evidence: ended.map(firstLine),
        });
      });
    });
  });
}
