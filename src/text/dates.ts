import { matchesOf } from './matches.ts';
import { numeralClass, readNumeral } from './numerals.ts';

/** A date as far as it is printed: what is missing is null. */
export interface PrintedDate {
  year: number | null;
  month: number;
  day: number;
  /** Where it stands in the text, from 0. */
  index: number;
  length: number;
  /** False where a character (年, 月) was lost and the digits were parted by rule, or 日 misread. */
  intact: boolean;
}

const n = `[${numeralClass}]`;
/** Spaces that a word processor or a form sets around figures: 2031 年 1 月 9 日. */
const pad = ' {0,2}';
const whole = new RegExp(
  `(?=[${numeralClass}元])(?<!${n})(?:(${n}{4})${pad}年${pad})?(${n}{1,3}|元)${pad}月${pad}(${n}{1,3})${pad}[日号曰]`,
  'g',
);
/** 日 that a scan read as 曰. */
const misread = /曰$/;
/** 2012.4.21, 2012-02-18, 2012/03/06 */
const numeric = /((?:19|20)\d{2})(?<![\d.].{4})([.\-/])(\d{1,2})\2(\d{1,2})(?![\d.])/g;
/** The web copy lost 年 or 月: 201211月18日, 2012年1118日, 2012年18日, 20121月8日, 928日. */
const damaged = /(?<!\d)(?:((?:19|20)\d{2})(年?))?(\d{1,4})(月?)(\d{0,2})日/g;

const valid = (month: number | null, day: number | null): boolean =>
  month !== null && day !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Every whole date of a folded text: 2031年10月18日, 二〇三一年十月十八日, 2031 年元月 9 日, 10月18日. */
export function readDates(plain: string): PrintedDate[] {
  const dates: PrintedDate[] = [];
  for (const match of plain.includes('月') ? matchesOf(plain, whole) : []) {
    const [printed, y, m, d] = match;
    const year = y ? readNumeral(y) : null;
    const month = m === '元' ? 1 : readNumeral(m ?? '');
    const day = readNumeral(d ?? '');
    if (!valid(month, day) || (year !== null && (year < 1949 || year > 2100))) continue;
    dates.push({
      year,
      month: month as number,
      day: day as number,
      index: match.index,
      length: printed.length,
      intact: !misread.test(printed),
    });
  }
  for (const match of matchesOf(plain, numeric)) {
    const [printed, y, , m, d] = match;
    if (!valid(Number(m), Number(d)) || Number(y) < 1949) continue;
    dates.push({
      year: Number(y),
      month: Number(m),
      day: Number(d),
      index: match.index,
      length: printed.length,
      intact: true,
    });
  }
  return dates.sort((a, b) => a.index - b.index);
}

/** The ways to part a run of digits in month and day, both written without a leading zero. */
function partings(run: string): [number, number][] {
  const ways: [number, number][] = [];
  for (let cut = 1; cut < run.length; cut += 1) {
    const [m, d] = [run.slice(0, cut), run.slice(cut)];
    if (m.startsWith('0') || d.startsWith('0') || !valid(Number(m), Number(d))) continue;
    ways.push([Number(m), Number(d)]);
  }
  return ways;
}

/**
 * Every date that a web copy damaged by dropping 年 or 月, with all the ways in which it can be read.
 * A run of digits with one way only is sure beside its year; otherwise the rest of the issue must decide.
 */
export function readDamagedDates(
  plain: string,
): { index: number; length: number; printed: string; readings: PrintedDate[] }[] {
  const places: { index: number; length: number; printed: string; readings: PrintedDate[] }[] = [];
  for (const match of plain.includes('日') ? matchesOf(plain, damaged) : []) {
    const [printed, y, yearMark, first = '', monthMark, second = ''] = match;
    if (monthMark && yearMark) continue;
    if (monthMark && !y) continue;
    // 28日至29日: one or two digits without a year are a day whose month stands before it.
    if (!y && first.length < 3) continue;
    const ways: [number, number][] = monthMark
      ? valid(Number(first), Number(second)) && first.length <= 2
        ? [[Number(first), Number(second)]]
        : []
      : second
        ? []
        : partings(first);
    if (!ways.length) continue;
    const year = y ? Number(y) : null;
    const readings = ways.map(([month, day]) => ({
      year,
      month,
      day,
      index: match.index,
      length: printed.length,
      intact: false,
    }));
    places.push({ index: match.index, length: printed.length, printed, readings });
  }
  return places;
}

/** `YYYY-MM-DD`, or null where the year is not known or the month has no such day. */
export function isoDay(date: { year: number | null; month: number; day: number }): string | null {
  if (date.year === null) return null;
  const time = new Date(Date.UTC(date.year, date.month - 1, date.day));
  if (time.getUTCMonth() !== date.month - 1) return null;
  return time.toISOString().slice(0, 10);
}
