// Ships to the browser.
import type { Range } from './entry.ts';
import { foldWithOffsets } from './fold.ts';

/** Joins ranges that touch or overlap; the result is in order. */
function join(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Parts of a folded text (both ends included, as Fuse has them) as parts of the text itself. */
export function unfold(text: string, parts: readonly (readonly [number, number])[]): Range[] {
  const { offsets } = foldWithOffsets(text);
  return join(
    parts.map(([first, last]) => {
      const start = offsets[first] ?? text.length;
      const final = offsets[last] ?? start;
      const width = String.fromCodePoint(text.codePointAt(final) ?? 0).length;
      return [start, final + width];
    }),
  );
}
