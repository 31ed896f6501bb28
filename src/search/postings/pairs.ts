// Ships to the browser.

/** Two neighbouring UTF-16 units of a folded text as one number of 32 bits, with a sign: such numbers are quick keys. */
export const pairAt = (folded: string, at: number): number => (folded.charCodeAt(at) << 16) | folded.charCodeAt(at + 1);

/** Every pair of neighbours in a folded text, once. */
export function pairsOf(folded: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < folded.length; at += 1) pairs.add(pairAt(folded, at));
  return pairs;
}

const isFigure = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2e;
const ordinal = '第'.charCodeAt(0);

/** How many units from a place on tell more together than their pairs: four that begin with three figures, three that begin with 第; else 0. */
function lengthAt(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  if (code === ordinal) return at + 3 <= folded.length ? 3 : 0;
  const figures = isFigure(code) && isFigure(folded.charCodeAt(at + 1)) && isFigure(folded.charCodeAt(at + 2));
  return figures && at + 4 <= folded.length ? 4 : 0;
}

/**
 * The code of a longer run at a place, or null: every text holds all pairs of figures, so numbers and ordinals are found by
 * runs (`2643`, `643万`, `第五次`). Codes are hashes; where two coincide, the text itself tells them apart.
 */
export function runAt(folded: string, at: number): number | null {
  const length = lengthAt(folded, at);
  if (!length) return null;
  let hash = 0x811c9dc5;
  for (let i = at; i < at + length; i += 1) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The runs of a folded text, each once. */
export function runsOf(folded: string): Set<number> {
  const runs = new Set<number>();
  for (let at = 0; at < folded.length; at += 1) {
    const run = runAt(folded, at);
    if (run !== null) runs.add(run);
  }
  return runs;
}
