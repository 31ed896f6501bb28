// Ships to the browser.
const digits = new Map(Array.from('零一二三四五六七八九', (character, value) => [character, value]));
digits.set('〇', 0).set('○', 0).set('两', 2);
const units = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
]);

/** The characters that a Chinese number is written with, for use inside a character class. */
export const numeralClass = '零〇○一二三四五六七八九十百千两廿卅0-9';

/**
 * The value of a whole number as documents write it: 三十四, 一百二十, 二〇二〇, 十, 34.
 * Null for anything else, also for digits and units out of order (十百, 三四十).
 */
export function readNumeral(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text) return null;
  const characters = Array.from(text.replace('廿', '二十').replace('卅', '三十'));
  if (characters.every((character) => digits.has(character))) {
    return Number(characters.map((character) => digits.get(character)).join(''));
  }
  let total = 0;
  let pending: number | null = null;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const character of characters) {
    const digit = digits.get(character);
    const unit = units.get(character);
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null;
      pending = digit;
    } else if (unit !== undefined && unit < ceiling) {
      if (pending === null && total > 0) return null;
      total += (pending ?? 1) * unit;
      pending = null;
      ceiling = unit;
    } else {
      return null;
    }
  }
  return total + (pending ?? 0);
}
