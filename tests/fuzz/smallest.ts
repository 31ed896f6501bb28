/**
 * A list from which nothing can be left out any more without its ceasing to fail: half of it is tried, then quarters, down
 * to single things.
 */
export async function smallest<T>(
  list: readonly T[],
  fails: (list: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let kept = list;
  for (let size = Math.ceil(kept.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length; ) {
      const rest = kept.toSpliced(from, size);
      if (await fails(rest)) kept = rest;
      else from += size;
    }
  }
  return kept;
}
