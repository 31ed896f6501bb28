// Ships to the browser.
import type { Variant } from './form.ts';

const number = /[[(]((?:19|20)\d{2})[\])](第?)(\d{1,4})号?/g;

/** The document numbers in a folded term: [2031]5号 stands for 〔2031〕5号 too, since folding makes one bracket of both; (2031)5号 is the other way to print it. */
export function documentNumbers(term: string): Variant[] {
  return [...term.matchAll(number)].map((match) => {
    const [printed, year = '', mark = '', figures = ''] = match;
    const end = printed.endsWith('号') ? '号' : '';
    const marks = [...new Set([mark, '', '第'])];
    const forms = marks.flatMap((mark) => [`[${year}]${mark}${figures}${end}`, `(${year})${mark}${figures}${end}`]);
    return { start: match.index, end: match.index + printed.length, forms };
  });
}
