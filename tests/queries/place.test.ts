import { expect, test } from 'vitest';
import type { DocumentEntry } from '../../src/queries/archive.ts';
import { placeIn, placeOf } from '../../src/queries/place.ts';

const document = {
  id: 'x-L4',
  title: '决定',
  startLine: 4,
  endLine: 12,
  anchors: [6, 9],
  blocks: [
    { line: 6, text: '甲' },
    { line: 9, text: '乙' },
  ],
} as unknown as DocumentEntry;

test.each([
  [4, 4, '决定'],
  [5, 4, '决定'],
  [6, 6, '甲'],
  [8, 6, '甲'],
  [9, 9, '乙'],
  [12, 9, '乙'],
])('line %i is in the paragraph of line %i, %s', (line, anchor, text) => {
  expect(placeIn(document, line)).toMatchObject({ line, anchor, text });
});

test.each([3, 13])('line %i is in no document', (line) => {
  expect(placeOf([document], line)).toBeUndefined();
});
