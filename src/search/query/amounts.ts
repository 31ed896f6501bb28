// Ships to the browser.
import { readDecimal, shiftDecimal, showDecimal } from '../../text/decimal.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Variant } from './form.ts';

const powers = new Map([
  ['', 0],
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['万亿', 12],
]);
const measure = '(?:美元|元|平方公里|平方米|立方米|公里|公顷|吨|亩|米|千瓦时|人次|人|户|家|件)';
const figures = new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)(万亿|亿|千万|百万|万|千)?(${measure})?`, 'g');
const words = new RegExp(`([一二三四五六七八九十百千两〇零]+)(万|亿)(${measure})?`, 'g');

/** The ways to write an amount: 92亿元 is 920000万元 and 9200000000元; a round one also 92.0亿元. */
function formsOf(number: string, tens: string, unit: string): string[] {
  const value = readDecimal(number);
  if (!value) return [];
  return ['', '万', '亿'].flatMap((other) => {
    const shown = showDecimal(shiftDecimal(value, (powers.get(tens) ?? 0) - (powers.get(other) ?? 0)));
    const [whole = '', places = ''] = shown.split('.');
    if (places.length > 4 || (other !== tens && places && /^0?$/.test(whole) && places.startsWith('00'))) return [];
    const forms = [shown];
    if (other && places.length < 2) forms.push(`${whole}.${places.padEnd(places.length + 1, '0')}`);
    return forms.map((form) => `${form}${other}${unit}`);
  });
}

/** The amounts in a folded term that have a unit: 920000万元, 92亿, 3200元, 九十二亿元. */
export function amounts(term: string): Variant[] {
  const found: Variant[] = [];
  for (const match of [...term.matchAll(figures), ...term.matchAll(words)]) {
    const [printed, number = '', tens = '', unit = ''] = match;
    if (!tens && !unit) continue;
    const numeral = /^\d/.test(number) ? number : readNumeral(number);
    if (numeral === null) continue;
    found.push({ start: match.index, end: match.index + printed.length, forms: formsOf(String(numeral), tens, unit) });
  }
  return found;
}
