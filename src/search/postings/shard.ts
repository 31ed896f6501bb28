// Ships to the browser.
import { decodeRice, encodeRice } from './rice.ts';

/** The shard of so many that holds a pair. Characters that are neighbours in Unicode are spread. */
export function shardOf(pair: number, shards: number): number {
  const mixed = Math.imul((pair >>> 16) ^ Math.imul(pair & 0xffff, 0x9e3779b1), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % shards;
}

/** A pair and the blocks that hold it, ascending. */
export type Posting = readonly [pair: number, blocks: ArrayLike<number>];

function putVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** A shard as bytes: for each pair its two units, how many blocks, how many bytes, and the Rice codes of the blocks. */
export function encodeShard(postings: readonly Posting[], universe: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [pair, blocks] of postings) {
    const codes = encodeRice(blocks, universe);
    const head: number[] = [(pair >>> 24) & 0xff, (pair >>> 16) & 0xff, (pair >>> 8) & 0xff, pair & 0xff];
    putVarint(head, blocks.length);
    putVarint(head, codes.length);
    parts.push(Uint8Array.from(head), codes);
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The lists of a shard by their pairs; each is decoded when it is asked for. */
export function readShard(bytes: Uint8Array, universe: number): Map<number, () => Uint32Array> {
  const lists = new Map<number, () => Uint32Array>();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  while (at < bytes.length) {
    const pair = view.getInt32(at);
    at += 4;
    const count = varint();
    const length = varint();
    const codes = bytes.subarray(at, at + length);
    let list: Uint32Array | undefined;
    lists.set(pair, () => {
      list ??= decodeRice(codes, count, universe);
      return list;
    });
    at += length;
  }
  return lists;
}
