import { expect, test } from 'vitest';
import { invisibleAt, withoutInvisible } from '../../src/text/invisible.ts';
import { paragraph, placeAt } from '../../src/text/paragraph.ts';

test('what nobody sees is left out', () => {
  expect(withoutInvisible('\ufeff公\u200b告\u202e(第\u0001一号)\u2060')).toBe('公告(第一号)');
  expect(invisibleAt('公\u200b告\u202e')).toEqual([1, 3]);
});

test('spaces, line ends and private characters stay', () => {
  const text = '公　告 \t\u00a0\u2003\n\ue000𠮷';
  expect(withoutInvisible(text)).toBe(text);
  expect(invisibleAt(text)).toEqual([]);
});

test('joiners stay in scripts whose words they shape', () => {
  for (const word of ['مى\u200cخ', 'ᠮᠣ\u180eᠩ']) expect(withoutInvisible(word)).toBe(word);
});

test('a paragraph leaves them out, and every character still knows its place', () => {
  const found = paragraph([{ number: 7, text: '　　局长　张\u200b三\u202e山' }], 0);
  expect(found.text).toBe('局长　张三山');
  expect(Array.from(found.text, (_, at) => placeAt(found, at).column)).toEqual([3, 4, 5, 6, 8, 10]);
});

test('so do the cells of a row', () => {
  expect(paragraph([{ number: 1, text: '甲\u200b\t1', cells: ['甲\u200b', '1'] }], 0).cells).toEqual(['甲', '1']);
});
