import { setAside } from '../../src/parse/set-aside.ts';
import { bare } from '../../src/text/fold.ts';
import type { Line } from '../../src/text/paragraph.ts';
import { hash } from '../../src/write/hash.ts';

/** The lines of a gazette's text without spaces, each with the number of its first place in the file. */
export type Wording = ReadonlyMap<string, number>;

/** The words of a text, a page and a Word file of one issue are the same: blank lines and what a page adds are left out. */
export function wordingOf(lines: readonly Line[]): Wording {
  const roles = setAside(lines);
  const wording = new Map<string, number>();
  lines.forEach((line, i) => {
    const words = roles[i] === 'text' ? bare(line.cells ? line.cells.join('') : line.text) : '';
    if (words && !wording.has(words)) wording.set(words, line.number);
  });
  return wording;
}

/** What two wordings differ in: how many lines only one of them has, and the first that only the first has. */
export interface Difference {
  more: number;
  less: number;
  at: number | null;
}

/** Compares a new wording with one that is known. */
export function differenceOf(own: Wording, known: Wording): Difference {
  const more = [...own].filter(([words]) => !known.has(words));
  const less = [...known.keys()].filter((words) => !own.has(words)).length;
  return { more: more.length, less, at: more[0]?.[1] ?? null };
}

/** The few lines of a wording that stand for all: those of the smallest hashes. */
export type Sketch = readonly number[];

const size = 64;

/** Short lines (names, numbers) stand in every gazette and tell nothing. */
export const sketchOf = (wording: Wording): Sketch =>
  [...wording.keys()]
    .filter((words) => words.length > 7)
    .map(hash)
    .sort((a, b) => a - b)
    .slice(0, size);

/** Whether two sketches are of one issue: of the smallest of both, more than half are shared. Two issues share hardly any. */
export function alike(a: Sketch, b: Sketch): boolean {
  const [own, other] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.max(a.length, b.length));
  const shared = smallest.filter((value) => own.has(value) && other.has(value)).length;
  return smallest.length > 0 && shared * 2 > smallest.length;
}
