// Ships to the browser.

/** What two ascending lists share. */
export function intersect(one: Uint32Array, other: Uint32Array): Uint32Array {
  const shared = new Uint32Array(Math.min(one.length, other.length));
  let size = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a, b] = [one[i] as number, other[j] as number];
    if (a === b) shared[size++] = a;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return shared.slice(0, size);
}

/** What stands in at least `least` of some ascending lists. */
export function inAtLeast(lists: readonly Uint32Array[], least: number): Uint32Array {
  if (lists.length === 1 && least === 1) return lists[0] as Uint32Array;
  const counts = new Map<number, number>();
  for (const list of lists) for (const block of list) counts.set(block, (counts.get(block) ?? 0) + 1);
  const found = [...counts].flatMap(([block, count]) => (count >= least ? [block] : []));
  return Uint32Array.from(found).sort();
}

/** What stands in any of some ascending lists. */
export const unite = (lists: readonly Uint32Array[]): Uint32Array => inAtLeast(lists, 1);
