// Ships to the browser.
import type { Found } from './find-entities.ts';
import type { NameIndex } from './name-index.ts';

/** The order in which blocks are read, newest first; for relevance, those of documents whose title holds the query before all others. */
export function readingOrder(
  blocks: readonly number[],
  index: NameIndex,
  named: readonly Found[],
  order: string,
): number[] {
  const newest = blocks.toReversed();
  const titled = new Set(named.flatMap(({ entity: { kind, document } }) => (kind === 'document' ? [document] : [])));
  if (order === 'date' || !titled.size) return newest;
  const { true: first = [], false: rest = [] } = Object.groupBy(
    newest,
    (block) => `${titled.has(index.documentOf(block))}`,
  );
  return [...first, ...rest];
}
