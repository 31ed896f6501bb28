// Ships to the browser.
import { type Ask, namedKinds } from '../ask.ts';
import type { Hit } from '../entry.ts';
import { foldText } from '../fold.ts';
import { clauses, latin } from '../query/clauses.ts';
import type { Archive } from './archive.ts';
import { candidates } from './candidates.ts';
import { type Facets, facetsOf, yearOf } from './facets.ts';
import { entityHit, findEntities, narrow } from './find-entities.ts';
import { findNear, nearNames } from './find-near.ts';
import type { KnownDocument } from './name-index.ts';
import { readBlocks } from './read-blocks.ts';
import { readingOrder } from './reading-order.ts';
import { spelt } from './spelt.ts';

/** What a search tells, one after the other. */
export type Told =
  /** What has a name, at once: the first of so many. */
  | { kind: 'names'; hits: Hit[]; total: number }
  /** Further paragraphs. After a full page the rest is only looked for when it is wanted. */
  | { kind: 'passages'; hits: Hit[]; full: boolean }
  | { kind: 'facets'; facets: Facets }
  /** Nothing is exact: what comes near, in bits as well. */
  | { kind: 'near'; hits: Hit[]; full: boolean }
  /** All was read. */
  | { kind: 'end' };

/** How many named things are told of, and how many paragraphs before the reader asks for more: first so many, then twice as many each time. */
const mostNames = 100;
const aPage = 10;
/** How many people a spelling in Latin letters stands for at most. */
const mostSpelt = 8;

/** Tells, as hits come, whether a page is full. */
function pager(): (hits: number) => boolean {
  let [seen, page] = [0, aPage];
  return (hits) => {
    seen += hits;
    const full = seen >= page;
    if (full) page = seen + 2 * aPage;
    return full;
  };
}

/** Whether a document is of those that the reader narrowed the search to. */
const keeper =
  ({ kind, year, meeting, body }: Ask) =>
  (document: KnownDocument): boolean =>
    (!kind || kind in namedKinds || document.type === kind) &&
    (!year || yearOf(document) === year) &&
    (!meeting || document.meeting === meeting) &&
    (!body || document.body === body);

/**
 * One search, told bit by bit: what has a name, then paragraphs a page at a time, then, where nothing was exact, what comes
 * near. Who does not take the next bit lets the rest be.
 */
export async function* search(archive: Archive, ask: Ask): AsyncGenerator<Told> {
  const reading = archive.names();
  await archive.manifest();
  const typed = clauses(ask.q);
  const named = foldText(ask.person);
  const person = named ? [{ forms: [named] }] : [];
  // Where no name is spelt in Latin letters, the lists of pairs are read while the names still are.
  const early = latin(ask.q) ? null : candidates(archive, [...typed, ...person]);
  early?.catch(() => {});
  const index = await reading;
  const people = spelt(index, ask.q);
  const keeps = keeper(ask);
  const found = findEntities(index.entities, typed);
  const names = narrow([...people, ...found], ask, index, keeps);
  yield { kind: 'names', hits: names.slice(0, mostNames).map(entityHit), total: names.length };

  const spellings = { forms: [foldText(ask.q), ...people.slice(0, mostSpelt).map(({ entity }) => entity.key)] };
  const asked = people.length ? [spellings] : typed;
  const wanted = [...asked, ...person];
  const lists = namedKinds[ask.kind] ? null : await (early ?? candidates(archive, wanted));
  const blocks = [...(lists ?? [])];
  const documentOf = (block: number): KnownDocument => index.documents[index.documentOf(block)] as KnownDocument;
  const kept = blocks.filter((block) => keeps(documentOf(block)));
  const hits: Hit[] = [];
  const holders = new Set<KnownDocument>();
  const fills = pager();
  for await (const batch of readBlocks(archive, index, readingOrder(kept, index, found, ask.order), wanted)) {
    for (const document of batch.documents) holders.add(document);
    hits.push(...batch.hits);
    const full = fills(batch.hits.length);
    if (full) yield { kind: 'facets', facets: facetsOf(index, [...new Set(blocks.map(documentOf))], hits, false) };
    yield { kind: 'passages', hits: batch.hits, full };
  }
  const whole = kept.length === blocks.length;
  const documents = whole ? [...holders] : [...new Set(blocks.map(documentOf))];
  yield { kind: 'facets', facets: facetsOf(index, documents, hits, whole) };
  if (typed.length && !names.length && !hits.length) {
    const like = nearNames(index, asked);
    yield { kind: 'near', hits: narrow(like.flat(), ask, index, keeps).map(entityHit), full: false };
    const keepsBlock = (block: number): boolean => !namedKinds[ask.kind] && keeps(documentOf(block));
    const fillsNear = pager();
    for await (const near of findNear(archive, index, wanted, like, keepsBlock)) {
      yield { kind: 'near', hits: near, full: fillsNear(near.length) };
    }
  }
  yield { kind: 'end' };
}
