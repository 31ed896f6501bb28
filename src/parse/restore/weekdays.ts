import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';
import type { StatedDate } from './issue-dates.ts';

/** 18日(星期五): a day with its weekday, which may be month and day without 月. */
const dayOfWeek = /(?<![\d月年、—~至到])(?<run>\d{2,4})日\s?\((?:星期|周)(?<weekday>[一二三四五六日天])/g;

function isWeekday(year: number, month: number, day: number, name: string): boolean {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1) return false;
  return '日一二三四五六'[time.getUTCDay()] === (name === '天' ? '日' : name);
}

/**
 * Days of a schedule that lost 月 and that their weekday proves: 18日(星期五) where 8 January is a Friday, and the 18th
 * of no month that the issue is about is one.
 */
export function restoreByWeekday(paragraphs: readonly Paragraph[], dates: readonly StatedDate[]): Emendation[] {
  return paragraphs.flatMap((paragraph) => {
    if (!paragraph.plain.includes('日')) return [];
    return matchesOf(paragraph.plain, dayOfWeek).flatMap((match) => {
      const { run = '', weekday = '' } = match.groups as Record<string, string | undefined>;
      const months = dates.filter(({ year }) => year !== null) as (StatedDate & { year: number })[];
      if (months.some(({ year, month }) => isWeekday(year, month, Number(run), weekday))) return [];
      const ways = months.filter(({ year, month }) => {
        const day = run.slice(String(month).length);
        return run.startsWith(String(month)) && /^[1-9]\d?$/.test(day) && isWeekday(year, month, Number(day), weekday);
      });
      const [first] = ways;
      if (!first || ways.some(({ year, month }) => year !== first.year || month !== first.month)) return [];
      const length = run.length + 1;
      const digits = paragraph.text.slice(match.index, match.index + length);
      const cut = String(first.month).length;
      return emendAt(paragraph, match.index, length, `${digits.slice(0, cut)}月${digits.slice(cut)}`, {
        certainty: 'certain',
        reason: '日期缺“月”字,据星期补',
        evidence: ways.map(({ line }) => line),
      });
    });
  });
}
