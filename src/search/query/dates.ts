// Ships to the browser.
import { readNumeral } from '../../text/numerals.ts';
import type { Variant } from './form.ts';
import { writeDigits, writeNumeral } from './numerals.ts';

const han = '〇零一二三四五六七八九十';
const year = `(?:[12]\\d{3}|[${han}]{4})`;
const part = `(?:\\d{1,2}|[${han}]{1,3})`;
const written = new RegExp(`(?:(${year})年)?(?:(${part})月(?:(${part})[日号])?)?`, 'g');
const numeric = /(?<!\d)([12]\d{3})([-./])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)/g;

/** A year, a month, a day, as far as they are told, in every form that gazettes print them in. */
function formsOf(y: number | null, m: number | null, d: number | null): string[] {
  const figures = `${y === null ? '' : `${y}年`}${m === null ? '' : `${m}月`}${d === null ? '' : `${d}日`}`;
  const month = m === null ? '' : `${writeNumeral(m)}月`;
  const words = `${y === null ? '' : `${writeDigits(String(y))}年`}${month}${d === null ? '' : `${writeNumeral(d)}日`}`;
  const forms = [figures, words];
  if (words.includes('〇')) forms.push(words.replaceAll('〇', '零'));
  if (y === null || m === null) return forms;
  const rest = d === null ? [m] : [m, d];
  const padded = rest.map((value) => String(value).padStart(2, '0'));
  forms.push(...['-', '.', '/'].map((sign) => [y, ...padded].join(sign)));
  if (d !== null && (m < 10 || d < 10)) forms.push(...['.', '/', '-'].map((sign) => [y, m, d].join(sign)));
  return forms;
}

const isDate = (m: number | null, d: number | null): boolean =>
  (m === null || (m >= 1 && m <= 12)) && (d === null || (d >= 1 && d <= 31));

/** The dates in a folded term: 2031年12月, 二〇三一年十二月, 2031-12, 12月8日, 2031年. */
export function dates(term: string): Variant[] {
  const found: Variant[] = [];
  for (const match of [...term.matchAll(written), ...term.matchAll(numeric)]) {
    const numbers =
      match[0].includes('年') || match[0].includes('月') ? match.slice(1, 4) : [match[1], match[3], match[4]];
    const [y = null, m = null, d = null] = numbers.map((text) => (text ? readNumeral(text) : null));
    if (!match[0] || (y === null && d === null) || !isDate(m, d)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, forms: formsOf(y, m, d) });
  }
  return found;
}
