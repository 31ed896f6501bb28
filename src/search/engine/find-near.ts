// Ships to the browser.
import type { Hit } from '../entry.ts';
import type { Clause } from '../query/clauses.ts';
import type { Archive } from './archive.ts';
import { candidates } from './candidates.ts';
import type { Found } from './find-entities.ts';
import type { NameIndex } from './name-index.ts';
import { nearEntities, nearPassages } from './near.ts';
import { readBlocks } from './read-blocks.ts';

/** How many people a misspelt name stands for. */
const mostPeople = 3;

/** The clauses, with people of similar names in place of names that nobody has. */
function mend(clause: Clause, found: readonly Found[]): Clause {
  const people = found.flatMap(({ entity }) => (entity.kind === 'person' ? [entity.key] : []));
  return people.length ? { forms: people.slice(0, mostPeople) } : clause;
}

/** Things with names that differ from what was typed by a character or so. */
export const nearNames = (index: NameIndex, wanted: readonly Clause[]): Found[][] =>
  wanted.map(({ forms: [typed = ''] }) => nearEntities(index.entities, typed));

/**
 * Paragraphs that come near to a query that nothing holds as it stands, of the blocks that `keeps` holds of: with people of
 * similar names, or that differ by a character or so themselves.
 */
export async function* findNear(
  archive: Archive,
  index: NameIndex,
  wanted: readonly Clause[],
  names: readonly Found[][],
  keeps: (block: number) => boolean,
): AsyncGenerator<Hit[]> {
  const mended = wanted.map((clause, i) => mend(clause, names[i] ?? []));
  if (mended.some((clause, i) => clause !== wanted[i])) {
    const blocks = [...((await candidates(archive, mended)) ?? [])].filter(keeps).reverse();
    for await (const { hits } of readBlocks(archive, index, blocks, mended)) yield hits;
  } else if (wanted.length === 1) {
    yield* nearPassages(archive, index, wanted[0]?.forms[0] ?? '', keeps);
  }
}
