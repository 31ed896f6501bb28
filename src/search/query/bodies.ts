// Ships to the browser.
import type { Variant } from './form.ts';

/** Full names and the short ones that the same texts use. A short name that is a common word too counts after the name of a level. */
const names: readonly (readonly [full: string, short: string, after: RegExp | null])[] = [
  ['人民代表大会', '人大', null],
  ['常务委员会', '常委会', null],
  ['监察委员会', '监委', /[省市州盟区县旗]$/],
  ['人民政府', '政府', /[省市州盟区县旗乡镇]$/],
  ['人民法院', '法院', /[省市州盟区县旗]$/],
  ['人民检察院', '检察院', /[省市州盟区县旗]$/],
];

/** The names of bodies in a folded term, full or short: 市人大常委会 is 市人民代表大会常务委员会. */
export function bodies(term: string): Variant[] {
  const found: Variant[] = [];
  for (const [full, short, after] of names) {
    for (const name of [full, short]) {
      for (let start = term.indexOf(name); start >= 0; start = term.indexOf(name, start + 1)) {
        if (after && !after.test(term.slice(0, start))) continue;
        found.push({ start, end: start + name.length, forms: [full, short] });
      }
    }
  }
  return found;
}
