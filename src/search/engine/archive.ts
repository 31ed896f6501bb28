// Ships to the browser.
import type { Manifest, Names, Passage, Sheet } from '../entry.ts';
import { learn } from '../fold.ts';
import { blocksASheet, firstBlocks, shardPath, sheetPath } from '../layout.ts';
import { readShard, shardOf } from '../postings/shard.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import type { Source } from './source.ts';

/** The files of the search as they are asked for; each is read once. */
export interface Archive {
  manifest: () => Promise<Manifest>;
  names: () => Promise<NameIndex>;
  /** The blocks that hold a pair. */
  list: (pair: number) => Promise<Uint32Array>;
  /** The paragraphs of a block. */
  block: (block: number) => Promise<Passage[]>;
  /** How rare the characters of a pair are among all texts; of two pairs, the rarer has the higher number. */
  rarity: (pair: number) => number;
}

/** A function of a key that is called once a key, and again where it failed. */
function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    made.set(key, value);
    value.catch(() => made.delete(key));
    return value;
  };
}

export function openArchive(source: Source): Archive {
  let first: number[] = [];
  const ranks = new Map<number, number>();
  const manifest = once<void, Manifest>(async () => {
    const told = await source.json<Manifest>('index.json');
    learn(told.traditional);
    first = firstBlocks(told.gazettes.map(([, , , blocks]) => blocks));
    for (let i = 0; i < told.common.length; i += 1) ranks.set(told.common.charCodeAt(i), i);
    return told;
  });
  const versioned = async (path: string): Promise<string> => `${path}?v=${(await manifest()).version}`;
  const shard = once(async (number: number) => {
    const { universe } = await manifest();
    return readShard(await source.bytes(await versioned(shardPath(number))), universe);
  });
  const sheet = once((path: string) => source.json<Sheet>(path));
  const names = once<void, NameIndex>(async () => {
    const [told, list] = await Promise.all([
      manifest(),
      versioned('names.json').then((path) => source.json<Names>(path)),
    ]);
    return nameIndex(told, list, first);
  });
  const rank = (unit: number): number => ranks.get(unit) ?? 2 * ranks.size;
  return {
    manifest,
    names,
    list: async (pair) => {
      const { shards } = await manifest();
      return (await shard(shardOf(pair, shards))).get(pair)?.() ?? new Uint32Array();
    },
    block: async (block) => {
      const { gazettes } = await manifest();
      const gazette = first.findLastIndex((start) => start <= block);
      const at = block - (first[gazette] ?? 0);
      const [id = '', , , , version = ''] = gazettes[gazette] ?? [];
      const blocks = await sheet(`${sheetPath(id, Math.floor(at / blocksASheet))}?v=${version}`);
      return blocks[at % blocksASheet] ?? [];
    },
    rarity: (pair) => rank(pair >>> 16) + rank(pair & 0xffff),
  };
}
