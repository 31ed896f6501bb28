import { firstBlocks } from '../layout.ts';
import { encodeShard, type Posting, shardOf } from '../postings/shard.ts';
import type { Contribution } from './contribution.ts';

/** How large a file of pairs is meant to be, and about how many bytes a pair takes, and each block of its list. */
const bytesAFile = 6144;
const bytesAPair = 7;
const bytesAPlace = 0.7;

/** Into how many files the lists go: a power of two, so that one issue more seldom changes it, and few enough for any host. */
function shardCount(pairs: number, places: number): number {
  const wanted = Math.log2(Math.max(1, (pairs * bytesAPair + places * bytesAPlace) / bytesAFile));
  return 2 ** Math.min(12, Math.max(4, Math.round(wanted)));
}

/** The lists of all issues, in the order given, as the files of pairs. The work is in proportion to the lists. */
export function mergePairs(
  contributions: readonly Pick<Contribution, 'blocks' | 'pairs' | 'counts' | 'places'>[],
  universe: number,
): Uint8Array[] {
  const starts = firstBlocks(contributions.map(({ blocks }) => blocks));
  const sizes = new Map<number, number>();
  for (const { pairs, counts } of contributions) {
    pairs.forEach((pair, i) => {
      sizes.set(pair, (sizes.get(pair) ?? 0) + (counts[i] as number));
    });
  }
  const lists = new Map<number, { blocks: Uint32Array; filled: number }>();
  for (const [pair, size] of sizes) lists.set(pair, { blocks: new Uint32Array(size), filled: 0 });
  contributions.forEach(({ pairs, counts, places }, issue) => {
    let at = 0;
    pairs.forEach((pair, i) => {
      const list = lists.get(pair) as { blocks: Uint32Array; filled: number };
      for (const end = at + (counts[i] as number); at < end; at += 1) {
        list.blocks[list.filled] = (starts[issue] as number) + (places[at] as number);
        list.filled += 1;
      }
    });
  });
  const count = shardCount(
    lists.size,
    contributions.reduce((sum, { places }) => sum + places.length, 0),
  );
  const shards: Posting[][] = Array.from({ length: count }, () => []);
  for (const [pair, { blocks }] of lists) shards[shardOf(pair, count)]?.push([pair, blocks]);
  return shards.map((postings) =>
    encodeShard(
      postings.sort((a, b) => a[0] - b[0]),
      universe,
    ),
  );
}
