// Ships to the browser.

/** Two neighbouring UTF-16 units of a folded text as one number of 32 bits, with a sign: such numbers are quick keys. */
export const pairAt = (folded: string, at: number): number => (folded.charCodeAt(at) << 16) | folded.charCodeAt(at + 1);

/** Every pair of neighbours in a folded text, once. */
export function pairsOf(folded: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < folded.length; at += 1) pairs.add(pairAt(folded, at));
  return pairs;
}
