import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';
import type { StatedDate } from './issue-dates.ts';

/** One way in which a date lacks a part; the groups are what is left of it. */
interface Form {
  pattern: RegExp;
  /** What the damaged place surely holds: a quick look before the pattern. */
  hint: string;
  lost: string;
}

const figure = '[一二三四五六七八九十]';
/** A year can be lost where a date begins: at a mark, behind a preposition. 去年11月25日 and 新年1月1日 have lost nothing. */
const begins = '(?<=^|[^\\p{sc=Han}\\d]|[于在自从至到])';
const forms: readonly Form[] = [
  { pattern: /(?<!\d)(?<year>\d{4})年月(?<day>\d{1,2})日/g, hint: '年月', lost: '月份' },
  { pattern: new RegExp(`${begins}年(?<month>\\d{1,2})月(?<day>\\d{1,2})日`, 'gu'), hint: '年', lost: '年份' },
  { pattern: /(?<!\d)(?<part>\d{3})年(?<month>\d{1,2})月(?<day>\d{1,2})日/g, hint: '年', lost: '年份的一位' },
  {
    pattern: new RegExp(
      `(?<![一二三四五六七八九十百〇零两国绪])(?<figures>[一二][一二三四五六七八九〇])年(?<month>${figure}{1,2})月(?<day>${figure}{1,3})日`,
      'g',
    ),
    hint: '月',
    lost: '年份的“〇”字',
  },
];

const yearInFigures = (year: number): string =>
  String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '');

/** Whether the characters of `part` stand in `whole` in the same order. */
function within(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}

function fits(groups: Record<string, string | undefined>, date: StatedDate): boolean {
  const { year, month, day, part, figures } = groups;
  if (date.year === null) return false;
  if (year && readNumeral(year) !== date.year) return false;
  if (part && !within(part, String(date.year))) return false;
  if (figures && !within(figures, yearInFigures(date.year))) return false;
  return (!month || readNumeral(month) === date.month) && readNumeral(day ?? '') === date.day;
}

/**
 * Dates that lack more than a mark between digits: 2016年月25日, 206年11月25日, 年11月25日, 二二年三月五日. Only what exactly one whole
 * date of the issue fits is restored.
 */
export function restoreDateParts(paragraphs: readonly Paragraph[], dates: readonly StatedDate[]): Emendation[] {
  return paragraphs.flatMap((paragraph) => {
    const { plain, text } = paragraph;
    const present = forms.filter(({ hint }) => plain.includes(hint));
    return present.flatMap(({ pattern, lost }) =>
      matchesOf(plain, pattern).flatMap((match) => {
        const groups = match.groups as Record<string, string | undefined>;
        const fitting = dates.filter((date) => fits(groups, date));
        const [first] = fitting;
        if (!first) return [];
        const { year, month, day } = first;
        if (fitting.some((date) => date.year !== year || date.month !== month || date.day !== day)) return [];
        const printed = text.slice(match.index, match.index + match[0].length);
        const reading = groups['figures']
          ? printed.replace(groups['figures'], yearInFigures(year as number))
          : `${year}年${month}月${day}日`;
        return emendAt(paragraph, match.index, printed.length, reading, {
          certainty: 'certain',
          reason: `日期缺${lost},据本期他处的完整日期补`,
          evidence: fitting.map(({ line }) => line),
        });
      }),
    );
  });
}
