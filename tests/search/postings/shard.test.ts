import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inAtLeast, intersect, unite } from '../../../src/search/postings/lists.ts';
import { pairAt, pairsOf, runsOf } from '../../../src/search/postings/pairs.ts';
import { decodeRice, encodeRice } from '../../../src/search/postings/rice.ts';
import { encodeShard, readShard, shardOf } from '../../../src/search/postings/shard.ts';

const universe = 5000;
const list = fc
  .uniqueArray(fc.integer({ min: 0, max: universe - 1 }), { maxLength: 600 })
  .map((numbers) => numbers.sort((a, b) => a - b));
const pair = (text: string) => pairAt(text, 0);

test('any list comes out of its codes as it went in', () => {
  fc.assert(
    fc.property(list, (numbers) => {
      expect([...decodeRice(encodeRice(numbers, universe), numbers.length, universe)]).toEqual(numbers);
    }),
  );
});

test('a list takes about as many bits as it holds: one a block where half have the pair, fourteen where one in a thousand has', () => {
  const every = (step: number) => Array.from({ length: 65536 / step }, (_, i) => i * step);
  expect(encodeRice(every(2), 65536).length * 8).toBeLessThanOrEqual(65536);
  expect((encodeRice(every(1024), 65536).length * 8) / 64).toBeLessThanOrEqual(14);
});

test('a shard gives back every list, and none for other pairs', () => {
  fc.assert(
    fc.property(list, list, (one, other) => {
      const read = readShard(
        encodeShard(
          [
            [pair('预算'), one],
            [pair('𠮷'), other],
          ],
          universe,
        ),
        universe,
      );
      expect([...(read.get(pair('预算'))?.() ?? [])]).toEqual(one);
      expect([...(read.get(pair('𠮷'))?.() ?? [])]).toEqual(other);
      expect(read.get(pair('算预'))).toBeUndefined();
    }),
  );
});

test('neighbours in Unicode go to different shards, and all shards are used', () => {
  const shards = Array.from({ length: 2000 }, (_, i) => shardOf(pair(String.fromCharCode(0x4e00 + i, 0x4e01)), 16));
  expect(new Set(shards).size).toBe(16);
  expect(Math.max(...shards)).toBeLessThan(16);
});

test('pairs are every two neighbours, once', () => {
  expect([...pairsOf('会会会')]).toEqual([pair('会会')]);
  expect(pairsOf('会').size).toBe(0);
});

test('lists are united, intersected and counted', () => {
  const [a, b, c] = [Uint32Array.of(1, 3, 5), Uint32Array.of(3, 4, 5), Uint32Array.of(5)];
  expect([...intersect(a, b)]).toEqual([3, 5]);
  expect([...unite([a, b])]).toEqual([1, 3, 4, 5]);
  expect([...inAtLeast([a, b, c], 3)]).toEqual([5]);
});

test('figures and ordinals are told by longer runs too, the same in a text as in what is looked for in it', () => {
  expect(runsOf('第五次会议').size).toBe(1);
  expect(runsOf('预算执行').size).toBe(0);
  expect(runsOf('99').size).toBe(0);
  for (const part of ['2643万元', '92643', '643万', '第三十', '602.8亿']) {
    for (const run of runsOf(part)) expect([...runsOf('在第三十四次,92643万元,602.8亿元')]).toContain(run);
  }
});
