// Ships to the browser.
import Fuse from 'fuse.js';
import type { Entity, Hit } from '../entry.ts';
import { foldText } from '../fold.ts';
import { errorsAllowed, nearOptions } from '../options.ts';
import { inAtLeast } from '../postings/lists.ts';
import { pairsOf } from '../postings/pairs.ts';
import type { Archive } from './archive.ts';
import type { Found } from './find-entities.ts';
import { passageHit } from './find-passages.ts';
import type { KnownDocument, NameIndex } from './name-index.ts';

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

/** How many lists are asked for to find what is near, and blocks are read at a time. */
const mostPairs = 16;
const blocksAtOnce = 8;

/**
 * Paragraphs that differ from a term by a character or so, newest first, of some blocks the likest first; only of the blocks
 * that `keeps` holds of. Each character that differs costs two pairs.
 */
export async function* nearPassages(
  archive: Archive,
  index: NameIndex,
  term: string,
  keeps: (block: number) => boolean,
): AsyncGenerator<Hit[]> {
  if (term.length < 4) return;
  const pairs = [...pairsOf(term)].slice(0, mostPairs);
  const lists = await Promise.all(pairs.map(archive.list));
  const near = inAtLeast(lists, Math.max(1, pairs.length - 2 * errorsAllowed(term.length)));
  const blocks = [...near].filter(keeps).reverse();
  for (let at = 0; at < blocks.length; at += blocksAtOnce) {
    const read = await Promise.all(
      blocks.slice(at, at + blocksAtOnce).map(async (block) => {
        const document = index.documents[index.documentOf(block)] as KnownDocument;
        return (await archive.block(block)).map(([line, text]) => ({ document, line, text, key: foldText(text) }));
      }),
    );
    const found = new Fuse(read.flat(), nearOptions(term.length)).search(term.slice(0, 32));
    yield found.map(({ item: { document, line, text }, matches }) =>
      passageHit(
        document,
        line,
        text,
        (matches ?? []).flatMap(({ indices }) => [...indices]),
      ),
    );
  }
}
