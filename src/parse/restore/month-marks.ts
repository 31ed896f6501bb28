import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';
import type { StatedDate } from './issue-dates.ts';

const pattern =
  /(?<![一二三四五六七八九十〇零])(?<year>[一二][〇零九][〇零一二三四五六七八九]{2})年(?<run>[一二三四五六七八九十]{2,5})日/g;

/** The ways to part a run of Chinese figures in month and day: 十一二十五 → 十一, 二十五. */
function partings(run: string): { month: number; day: number; cut: number }[] {
  const ways: { month: number; day: number; cut: number }[] = [];
  for (let cut = 1; cut < run.length; cut += 1) {
    const [month, day] = [readNumeral(run.slice(0, cut)), readNumeral(run.slice(cut))];
    if (month && day && month <= 12 && day <= 31 && /^十|^[^十]$/.test(run.slice(0, cut)))
      ways.push({ month, day, cut });
  }
  return ways;
}

/**
 * Dates in Chinese figures that lost 月: 二〇一六年十一二十五日. Certain where the figures can be parted in one way, or where the issue
 * has one of the ways whole; a run that is a day as it stands (十二日) may have lost more, and is likely with proof only.
 */
export function restoreMonthMarks(paragraphs: readonly Paragraph[], dates: readonly StatedDate[]): Emendation[] {
  return paragraphs.flatMap((paragraph) => {
    if (!paragraph.plain.includes('日')) return [];
    return matchesOf(paragraph.plain, pattern).flatMap((match) => {
      const { year = '', run = '' } = match.groups as Record<string, string | undefined>;
      const isDay = (readNumeral(run) ?? 99) <= 31;
      const ways = partings(run);
      const proved = ways.flatMap((way) => {
        const lines = dates
          .filter((date) => date.year === readNumeral(year) && date.month === way.month && date.day === way.day)
          .map(({ line }) => line);
        return lines.length ? [{ ...way, lines }] : [];
      });
      const only = proved.length === 1 ? proved[0] : undefined;
      const way = only ?? (ways.length === 1 && !isDay ? ways[0] : undefined);
      if (!way) return [];
      const { length } = match[0];
      const at = year.length + 1 + way.cut;
      const printed = paragraph.text.slice(match.index, match.index + length);
      return emendAt(paragraph, match.index, length, `${printed.slice(0, at)}月${printed.slice(at)}`, {
        certainty: isDay ? 'likely' : 'certain',
        reason: only ? '日期缺“月”字,据本期他处的完整日期补' : '日期缺“月”字,数字只有一种读法',
        evidence: only?.lines ?? [],
      });
    });
  });
}
