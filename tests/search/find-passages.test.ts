import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { findPassages, passagesOf } from '../../src/search/find-passages.ts';

const text = await readFile('content/gazettes/hongshan/2020-09.txt', 'utf8');
const lines = text.split(/\r?\n/).map((line, i): [number, string] => [i + 1, line]);
const passages = passagesOf({
  gazette: '公报',
  documents: [{ title: '文件', address: '/documents/a/', passages: lines.filter(([, line]) => line.trim()) }],
});

describe('in a whole gazette', () => {
  test('every phrase is found on the line that it was taken from', () => {
    for (const [number, line] of lines.filter((_, i) => i % 40 === 9)) {
      const phrase = line.replaceAll(/["“”]/g, '').trim().slice(-8);
      if (phrase.length < 4) continue;
      expect(
        findPassages(passages, phrase).map(({ address }) => address),
        phrase,
      ).toContain(`/documents/a/#L${number}`);
    }
  });

  test('hits come in the order of the source, and each holds the phrase', () => {
    const hits = findPassages(passages, '预算工作委员会');
    const numbers = hits.map(({ address }) => Number(address.split('#L')[1]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(hits.every((hit) => hit.text.includes('预算工作委员会'))).toBe(true);
    expect(hits[0]?.ranges).toHaveLength(1);
  });
});

test.each(['', '   ', '王道元王秉元', '预算|教育', '!预算'])('%j finds nothing', (query) => {
  expect(findPassages(passages, query)).toEqual([]);
});
