import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checksums, documentSum } from '../../src/exports/checksums.ts';

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const gazette = { id: 'x-2031-03', source: { path: 'content/gazettes/x/2031-03.txt', sha256: hash('…') } };
const blocks = [
  { line: 3, text: '关于　决定的 说明 ' },
  { line: 5, text: '甲\t乙' },
];

test('a document and its paragraphs have the sums of their text, white space made one', () => {
  expect(checksums(gazette, [{ id: 'x-2031-03-L3', blocks }])).toEqual({
    gazette: 'x-2031-03',
    source: { file: '2031-03.txt', sha256: hash('…') },
    documents: [
      {
        id: 'x-2031-03-L3',
        sha256: hash('关于 决定的 说明\n甲 乙'),
        paragraphs: [
          [3, hash('关于 决定的 说明')],
          [5, hash('甲 乙')],
        ],
      },
    ],
  });
});

test('a changed character, and a paragraph that is parted in two, change the sum', () => {
  const sum = documentSum({ blocks: [{ text: '甲 乙', line: 1 }] });
  expect(documentSum({ blocks: [{ text: '甲  乙', line: 7 }] })).toBe(sum);
  expect(documentSum({ blocks: [{ text: '甲 丙', line: 1 }] })).not.toBe(sum);
  const parted = [
    { text: '甲', line: 1 },
    { text: '乙', line: 1 },
  ];
  expect(documentSum({ blocks: parted })).not.toBe(sum);
});
