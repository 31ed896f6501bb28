import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

/** A year of four figures that runs into its month: 19713月出生, 二〇一七八月. */
const arabic = /(?<![\d.])(?<year>(?:19|20)\d{2})(?<month>1[0-2]|[1-9])月(?!\d)/g;
const figures =
  /(?<![一二三四五六七八九十百〇零])(?<year>[一二][〇零九][〇零一二三四五六七八九]{2})(?<month>十[一二]?|[一二三四五六七八九])月/g;

/** Months whose year lost 年. The figures can be parted in one way only. */
export function restoreYearMonths(paragraphs: readonly Paragraph[]): Emendation[] {
  return paragraphs.flatMap((paragraph) => {
    const { plain, text } = paragraph;
    if (!plain.includes('月')) return [];
    return [...matchesOf(plain, arabic), ...matchesOf(plain, figures)].flatMap((match) => {
      const length = match[0].length;
      const printed = text.slice(match.index, match.index + length);
      return emendAt(paragraph, match.index, length, `${printed.slice(0, 4)}年${printed.slice(4)}`, {
        certainty: 'certain',
        reason: '年份后缺“年”字,数字只有一种读法',
        evidence: [],
      });
    });
  });
}
