import { fold } from '../text/fold.ts';

/** What `fold` makes of each character of the basic block and of extension A, where it makes another of it. */
const variants: [string, string][] = [];
for (let code = 0x3400; code <= 0x9fff; code += 1) {
  const character = String.fromCharCode(code);
  const simplified = fold(character);
  if (simplified !== character) variants.push([character, simplified]);
}

/**
 * The traditional characters of every simplified one in the texts, and of those in them, as pairs for `learn`: so a query
 * in either script finds a text in either.
 */
export function traditionalPairs(texts: Iterable<string>): string {
  const used = new Set<string>();
  for (const text of texts) for (const character of fold(text)) used.add(character);
  return variants.flatMap(([character, simplified]) => (used.has(simplified) ? [character, simplified] : [])).join('');
}
