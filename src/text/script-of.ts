import { fold } from './fold.ts';

/** The language tag of a text in simplified or in traditional characters (RFC 5646). */
export type Script = 'zh-Hans' | 'zh-Hant';

const han = /\p{Script=Han}/gu;
/** Simplified texts hold characters with another simplified form too (著, 乾 in names); in traditional ones, one in three has. */
const share = 0.1;
const enough = 2000;

/** Which characters a text is printed in, by its first 2,000 or so. A text without Chinese characters counts as simplified. */
export function scriptOf(text: string): Script {
  const characters = text.slice(0, enough).match(han) ?? [];
  const other = characters.filter((character) => fold(character) !== character).length;
  return other > characters.length * share ? 'zh-Hant' : 'zh-Hans';
}
