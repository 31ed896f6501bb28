import { expect, test } from 'vitest';
import { findPassages, passagesOf } from '../../src/search/find-passages.ts';
import { foldText, learn } from '../../src/search/fold.ts';
import { traditionalPairs } from '../../src/search/traditional.ts';

test('the pairs hold the traditional forms of what the texts use, and no others', () => {
  const pairs = traditionalPairs(['国会']);
  expect(pairs).toContain('國国');
  expect(pairs).toContain('會会');
  expect(pairs).not.toContain('龍');
});

test('what was learned is folded on both sides, in either script', () => {
  learn('預预算算會会');
  expect(foldText('預算委員會')).toBe('预算委員会');
});

test('a paragraph is found by its printed form and by its reading, which says so', () => {
  const passages = passagesOf({
    gazette: '公报',
    documents: [{ title: '报告', address: '/x/', passages: [[3, '到二三五年建成', '到二〇三五年建成']] }],
  });
  expect(findPassages(passages, '二三五年')[0]).toMatchObject({ text: '到二三五年建成', ranges: [[1, 5]] });
  const [read] = findPassages(passages, '二〇三五年');
  expect(read).toMatchObject({ text: '到二〇三五年建成' });
  expect(read?.where).toContain('校订读法');
  expect(findPassages(passages, '建成到')).toEqual([]);
});
