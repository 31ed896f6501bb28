// Ships to the browser.
import Fuse from 'fuse.js';
import type { Entity, Hit, Passage } from '../entry.ts';
import { foldText } from '../fold.ts';
import { errorsAllowed, nearOptions } from '../options.ts';
import { inAtLeast } from '../postings/lists.ts';
import { pairsOf } from '../postings/pairs.ts';
import type { Archive } from './archive.ts';
import type { Found } from './find-entities.ts';
import { passageHit } from './find-passages.ts';
import type { NameIndex } from './name-index.ts';

/** How many characters a term and a key have in common, so that Fuse need not read what has too few. */
function shared(key: string, characters: ReadonlySet<string>): number {
  let count = 0;
  for (const character of characters) if (key.includes(character)) count += 1;
  return count;
}

/** Entities that differ from a term by a character or so, the likest first: of short terms only people, since any two characters of three stand in some title. */
export function nearEntities(entities: readonly Entity[], term: string, limit = 10): Found[] {
  if (term.length < 3) return [];
  const characters = new Set(term);
  const least = characters.size - errorsAllowed(term.length);
  const candidates = entities.filter(
    ({ kind, key }) => (term.length > 4 || kind === 'person') && key !== term && shared(key, characters) >= least,
  );
  return new Fuse(candidates, nearOptions(term.length))
    .search(term, { limit })
    .map(({ item, matches }) => ({ entity: item, places: (matches ?? []).flatMap(({ indices }) => [...indices]) }));
}

/** How many lists are asked for, and blocks are read, to find what is near. */
const mostPairs = 16;
const mostBlocks = 24;

/** Paragraphs that differ from a term by a character or so, the likest first. Each character that differs costs two pairs. */
export async function nearPassages(archive: Archive, names: NameIndex, term: string): Promise<Hit[]> {
  if (term.length < 4) return [];
  const pairs = [...pairsOf(term)].slice(0, mostPairs);
  const lists = await Promise.all(pairs.map(archive.list));
  const found = inAtLeast(lists, Math.max(1, pairs.length - 2 * errorsAllowed(term.length)));
  const blocks = [...found.slice(-mostBlocks)].reverse();
  const read = await Promise.all(
    blocks.map(async (block) => (await archive.block(block)).map((passage): [number, Passage] => [block, passage])),
  );
  const keyed = read.flat().map(([block, [line, text]]) => ({ block, line, text, key: foldText(text) }));
  return new Fuse(keyed, nearOptions(term.length))
    .search(term.slice(0, 32), { limit: 20 })
    .flatMap(({ item, matches }) => {
      const document = names.documents[names.documentOf(item.block)];
      const places = (matches ?? []).flatMap(({ indices }) => [...indices]);
      return document ? [passageHit(document, item.line, item.text, places)] : [];
    });
}
