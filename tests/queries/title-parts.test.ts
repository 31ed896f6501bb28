import { expect, test } from 'vitest';
import { titleParts } from '../../src/queries/title-parts.ts';
import type { Emendation } from '../../src/records/index.ts';

const emended = (line: number, printed: string, reading: string): Emendation => ({
  line,
  column: 1,
  printed,
  reading,
  certainty: 'certain',
  source: 'rule',
  reason: '',
  evidence: [],
});
const title = '甲市到二〇四〇年的规划';
const parts = (...emendations: Emendation[]) =>
  titleParts({ title, startLine: 3, blocks: [{ line: 5, text: '正文' }] }, emendations).map(({ text, emendation }) =>
    emendation ? `[${text}]` : text,
  );

test('a reading in the lines of the title stands apart in it', () => {
  expect(parts(emended(4, '二四〇年', '二〇四〇年'))).toEqual(['甲市到', '[二〇四〇年]', '的规划']);
});

test('a reading in the body does not, and the title stays whole', () => {
  expect(parts(emended(5, '二四〇年', '二〇四〇年'))).toEqual([title]);
  expect(parts()).toEqual([title]);
  expect(parts(emended(3, '乙', '丙'))).toEqual([title]);
});
