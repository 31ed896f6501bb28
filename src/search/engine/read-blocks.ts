// Ships to the browser.
import type { Hit } from '../entry.ts';
import type { Clause } from '../query/clauses.ts';
import type { Archive } from './archive.ts';
import { findPassages } from './find-passages.ts';
import type { KnownDocument, NameIndex } from './name-index.ts';

/** How many blocks are asked for at a time. */
const atOnce = 6;

/** Reads blocks in the order given, some at a time, and tells what they hold of the clauses. */
export async function* readBlocks(
  archive: Archive,
  index: NameIndex,
  blocks: readonly number[],
  wanted: readonly Clause[],
): AsyncGenerator<{ hits: Hit[]; documents: KnownDocument[] }> {
  for (let at = 0; at < blocks.length; at += atOnce) {
    const read = await Promise.all(
      blocks.slice(at, at + atOnce).map(async (block) => {
        const document = index.documents[index.documentOf(block)] as KnownDocument;
        return { document, hits: findPassages(await archive.block(block), wanted, document) };
      }),
    );
    yield {
      hits: read.flatMap(({ hits }) => hits),
      documents: read.flatMap(({ hits, document }) => (hits.length ? [document] : [])),
    };
  }
}
