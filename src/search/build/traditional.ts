import { fold } from '../../text/fold.ts';
import { learn } from '../fold.ts';

/** The radicals that Unicode's normalization leaves alone, extension A and the basic block. */
const blocks: readonly [first: number, last: number][] = [
  [0x2e80, 0x2eff],
  [0x3400, 0x9fff],
];
/** What `fold` makes of each character of them, where it makes another of it. */
const variants: [string, string][] = [];
for (const [first, last] of blocks)
  for (let code = first; code <= last; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = fold(character);
    if (simplified !== character) variants.push([character, simplified]);
  }

// The index is made of texts as they are folded where all of these are known; a browser learns those that the texts need.
learn(variants.flat().join(''));

/**
 * The traditional characters and the radicals of every simplified one that the texts use, as pairs for `learn`: so a query in
 * either script finds a text in either, and one copied from a PDF file.
 */
export const traditionalPairs = (used: ReadonlySet<string>): string =>
  variants.flatMap(([character, simplified]) => (used.has(simplified) ? [character, simplified] : [])).join('');
