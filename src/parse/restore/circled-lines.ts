import type { Emendation } from '../../records/index.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { circled } from './circled.ts';
import { emendAt } from './emend-at.ts';

const shown = 3;
const labelled = /^(?:[(]?[\d一二三四五六七八九十]{1,3}[)、.]|第[一二三四五六七八九十百\d]{1,4}[章节条])/;

const numberOf = (paragraph: Paragraph | undefined): number => circled.indexOf(paragraph?.plain[0] ?? '-') + 1;

/**
 * Lines of a list numbered in circles of which one lost its number: ④…, …, ⑥…. The lines beside it follow each other and
 * leave one number for the one between.
 * @param texts the paragraphs of each document
 */
export function restoreCircledLines(texts: readonly (readonly Paragraph[])[]): Emendation[] {
  return texts.flatMap((paragraphs) =>
    paragraphs.flatMap((paragraph, at) => {
      const [before, after] = [paragraphs[at - 1], paragraphs[at + 1]];
      if (!before || !after || numberOf(paragraph) || labelled.test(paragraph.plain)) return [];
      const number = numberOf(before);
      if (!number || numberOf(after) !== number + 2 || paragraph.text.length < shown) return [];
      const printed = paragraph.text.slice(0, shown);
      return emendAt(paragraph, 0, shown, `${circled[number]}${printed}`, {
        certainty: 'certain',
        reason: '列项缺序号,据前后序号补',
        evidence: [firstLine(before), firstLine(after)],
      });
    }),
  );
}
