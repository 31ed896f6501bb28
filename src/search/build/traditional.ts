import { fold } from '../../text/fold.ts';
import { learn } from '../fold.ts';

/** What `fold` makes of each character of the basic block and of extension A, where it makes another of it. */
const variants: [string, string][] = [];
for (let code = 0x3400; code <= 0x9fff; code += 1) {
  const character = String.fromCharCode(code);
  const simplified = fold(character);
  if (simplified !== character) variants.push([character, simplified]);
}

// The index is made of texts as they are folded where all of these are known; a browser learns those that the texts need.
learn(variants.flat().join(''));

/**
 * The traditional characters of every simplified one that the texts use, as pairs for `learn`: so a query in either script
 * finds a text in either.
 */
export const traditionalPairs = (used: ReadonlySet<string>): string =>
  variants.flatMap(([character, simplified]) => (used.has(simplified) ? [character, simplified] : [])).join('');
