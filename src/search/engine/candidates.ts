// Ships to the browser.
import { intersect, unite } from '../postings/lists.ts';
import { pairsOf, runsOf } from '../postings/pairs.ts';
import type { Clause } from '../query/clauses.ts';
import type { Archive } from './archive.ts';

/** So few blocks are read rather than cut down by further lists. */
const few = 16;
/** How many pairs of a form are asked for at a time, and at most. */
const atOnce = 2;
const most = 10;

interface Search {
  /** The runs and pairs of the form that were not asked for yet, the rarest first. */
  pairs: number[];
  /** The blocks that hold those that were; null before the first. */
  found: Uint32Array | null;
}

function begin(form: string, archive: Archive): Search {
  const pairs = [...pairsOf(form)].sort((a, b) => archive.rarity(b) - archive.rarity(a));
  return { pairs: [...new Set([...runsOf(form), ...pairs])].slice(0, most), found: null };
}

async function advance(search: Search, archive: Archive): Promise<void> {
  const lists = await Promise.all(search.pairs.splice(0, atOnce).map(archive.list));
  for (const list of lists) search.found = search.found ? intersect(search.found, list) : list;
}

/**
 * The blocks that may hold all clauses, ascending: every block that does is among them. Of each form the rarest pairs are
 * asked for first, and no more once few blocks are left. Null where no clause has two characters.
 */
export async function candidates(archive: Archive, wanted: readonly Clause[]): Promise<Uint32Array | null> {
  await archive.manifest();
  const searches = wanted
    .filter(({ forms }) => forms.every((form) => form.length > 1))
    .map(({ forms }) => forms.map((form) => begin(form, archive)));
  if (!searches.length) return null;
  for (;;) {
    const open = searches.flat().filter(({ pairs, found }) => pairs.length && (!found || found.length > few));
    await Promise.all(open.map((search) => advance(search, archive)));
    const blocks = searches
      .map((forms) => unite(forms.map(({ found }) => found ?? new Uint32Array())))
      .reduce(intersect);
    if (blocks.length <= few || !open.length) return blocks;
  }
}
