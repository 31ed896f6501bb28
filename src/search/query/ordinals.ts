// Ships to the browser.
import { readNumeral } from '../../text/numerals.ts';
import type { Variant } from './form.ts';
import { writeNumeral } from './numerals.ts';

const number = '(?:\\d{1,3}|[〇零一二三四五六七八九十百]{1,5})';
const counted = new RegExp(
  `(?<![\\d〇零一二三四五六七八九十百千万])(第?)(${number})(次|届|期|号|章|节|条|款|项|批|个)?(?!\\d)`,
  'g',
);

/** The numbers in a folded term that count something, or stand in it alone: 第三十四次, 34次, 第5号, 34. */
export function ordinals(term: string): Variant[] {
  return [...term.matchAll(counted)].flatMap((match): Variant[] => {
    const [printed, mark = '', figures = '', counter = ''] = match;
    const alone = printed === term;
    const value = readNumeral(figures);
    const words = value === null ? null : writeNumeral(value);
    if (value === null || words === null || !(mark || counter || (alone && printed.length > 1))) return [];
    const forms = [`${mark}${value}${counter}`, `${mark}${words}${counter}`];
    if (alone && !mark && !counter) forms.push(`第${value}`, `第${words}`);
    return [{ start: match.index, end: match.index + printed.length, forms }];
  });
}
