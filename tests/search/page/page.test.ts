import { expect, test } from 'vitest';
import { readAsk, writeAsk } from '../../../src/search/ask.ts';
import { summary } from '../../../src/search/page/summary.ts';

test('a search is an address, and an address a search', () => {
  const address = 'q=%E9%A2%84%E7%AE%97&kind=bill&year=2031&order=date';
  expect(writeAsk(readAsk(new URLSearchParams(address))).toString()).toBe(address);
  expect(readAsk(new URLSearchParams('other=1'))).toMatchObject({ q: '', kind: '', order: '' });
  expect(writeAsk(readAsk(new URLSearchParams('q=%20&kind='))).toString()).toBe('');
});

test.each([
  [{ names: 2, passages: 3, more: false, near: 0 }, '找到2个条目，3个段落。'],
  [{ names: 0, passages: 30, more: true, near: 0 }, '已找到30个段落，更早的尚未检索。'],
  [{ names: 0, passages: 0, more: false, near: 4 }, '没有完全相符的结果，下列与之近似。'],
  [{ names: 0, passages: 0, more: false, near: 0 }, '没有找到“甲乙”。可减少字数，或换一种说法。'],
])('%j is told as %s', (found, sentence) => {
  expect(summary('甲乙', found)).toBe(sentence);
});

test('who looks for one character is told that paragraphs want two', () => {
  expect(summary('甲', { names: 2, passages: 0, more: false, near: 0 })).toBe('找到2个条目。段落须以两个字以上检索。');
});
