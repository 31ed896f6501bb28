import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';
import type { StatedDate } from './issue-dates.ts';

const figure = '[一二三四五六七八九十]';
/** A whole date but for 日. 11月25个项目 and 11月25至27日 have lost nothing. */
const arabic =
  /(?<!\d)(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})(?![\d日号—\-~.、%至到和及与或家个项名人次所户件条座万亿元宗台辆位起余多批只株吨公])/g;
const figures = new RegExp(
  `(?<![一二三四五六七八九十〇零])(?<year>[一二][〇零九][〇零一二三四五六七八九]{2})年(?<month>${figure}{1,2})月(?<day>${figure}{1,3})(?=[在\\s)。]|上午|下午|召开|$)`,
  'g',
);
/** What follows a whole day: even without proof, 2016年11月25上午 is one. */
const alone = /^(?:$|[\s)]|上午|下午|晚上|在|召开)/;

/** Dates that lost 日 at their end. Certain where the issue has the same date whole. */
export function restoreDayMarks(paragraphs: readonly Paragraph[], dates: readonly StatedDate[]): Emendation[] {
  return paragraphs.flatMap((paragraph) => {
    const { plain, text } = paragraph;
    if (!plain.includes('月')) return [];
    return [...matchesOf(plain, arabic), ...matchesOf(plain, figures)].flatMap((match) => {
      const [year, month, day] = ['year', 'month', 'day'].map((part) => readNumeral(match.groups?.[part] ?? '') ?? 0);
      if (!month || !day || month > 12 || day > 31) return [];
      const proof = dates.filter((date) => date.year === year && date.month === month && date.day === day);
      const { length } = match[0];
      if (!proof.length && !alone.test(plain.slice(match.index + length))) return [];
      return emendAt(paragraph, match.index, length, `${text.slice(match.index, match.index + length)}日`, {
        certainty: proof.length ? 'certain' : 'likely',
        reason: proof.length ? '日期缺“日”字,据本期他处的完整日期补' : '日期缺“日”字',
        evidence: proof.map(({ line }) => line),
      });
    });
  });
}
