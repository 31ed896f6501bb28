import type { SearchedIssue } from '../../../src/search/build/searched.ts';
import type { Engine } from './engines.ts';
import { most } from './engines.ts';
import { plain } from './plain.ts';
import { classes, type Query, type QueryClass } from './queries.ts';

/** The share of the true hits that is among the first hundred, and of the first three that are true. */
export interface Score {
  kind: QueryClass;
  queries: number;
  recall: number;
  firstThree: number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** How many texts of an archive are true hits of each query; whole documents where the engine finds those. */
export function truths(issues: readonly SearchedIssue[], queries: readonly Query[], whole = false): number[] {
  const counts = queries.map(() => 0);
  for (const { documents } of issues) {
    for (const { passages } of documents) {
      const texts = passages.map(({ text }) => plain(text));
      const units = whole ? [texts.join('\n')] : texts;
      for (const text of units) {
        queries.forEach(({ truth }, i) => {
          if (truth.every((piece) => text.includes(piece))) counts[i] = (counts[i] ?? 0) + 1;
        });
      }
    }
  }
  return counts;
}

/** The scores of an engine, each class as soon as it is judged: some engines take minutes for one. */
export async function* judge(
  engine: Engine,
  queries: readonly Query[],
  counts: readonly number[],
): AsyncGenerator<Score, void> {
  const right = (hits: readonly boolean[]): number => hits.filter(Boolean).length;
  for (const kind of classes) {
    const recalls: number[] = [];
    const firstThrees: number[] = [];
    for (const [i, query] of queries.entries()) {
      if (query.kind !== kind) continue;
      const hits = await engine(query.text);
      const found = hits.map((hit) => query.truth.every((piece) => plain(hit).includes(piece)));
      const wanted = counts[i] ?? 0;
      recalls.push(right(found) / Math.min(most, wanted));
      firstThrees.push(right(found.slice(0, 3)) / Math.min(3, wanted));
    }
    if (recalls.length) {
      yield { kind, queries: recalls.length, recall: mean(recalls), firstThree: mean(firstThrees) };
    }
  }
}
