// Ships to the browser.
import type { Hit } from '../entry.ts';
import type { Clause } from '../query/clauses.ts';
import type { Archive } from './archive.ts';
import { candidates } from './candidates.ts';
import { entityHit, type Found } from './find-entities.ts';
import type { NameIndex } from './name-index.ts';
import { nearEntities, nearPassages } from './near.ts';
import { readBlocks } from './read-blocks.ts';

/** How many people a misspelt name stands for, and how many paragraphs are looked for. */
const mostPeople = 3;
const enough = 10;

/** The clauses, with people of similar names in place of names that nobody has. */
function mend(clause: Clause, found: readonly Found[]): Clause {
  const people = found.flatMap(({ entity }) => (entity.kind === 'person' ? [entity.key] : []));
  return people.length ? { forms: people.slice(0, mostPeople) } : clause;
}

/** What comes near to a query that nothing holds as it stands: names that differ by a character or so, and paragraphs with them, or that differ so themselves. */
export async function findNear(
  archive: Archive,
  index: NameIndex,
  wanted: readonly Clause[],
): Promise<{ names: Hit[]; passages: Hit[] }> {
  const found = wanted.map(({ forms: [typed = ''] }) => nearEntities(index.entities, typed));
  const names = found.flat().map(entityHit);
  const mended = wanted.map((clause, i) => mend(clause, found[i] ?? []));
  const passages: Hit[] = [];
  if (mended.some((clause, i) => clause !== wanted[i])) {
    const blocks = (await candidates(archive, mended)) ?? new Uint32Array();
    for await (const { hits } of readBlocks(archive, index, [...blocks].reverse(), mended)) {
      passages.push(...hits);
      if (passages.length >= enough) break;
    }
  }
  if (!passages.length && wanted.length === 1) {
    passages.push(...(await nearPassages(archive, index, wanted[0]?.forms[0] ?? '')));
  }
  return { names, passages };
}
