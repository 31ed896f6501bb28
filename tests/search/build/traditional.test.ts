import { expect, test } from 'vitest';
import { traditionalPairs } from '../../../src/search/build/traditional.ts';
import { foldText } from '../../../src/search/fold.ts';

test('the pairs hold the traditional forms of the characters that are used, and no others', () => {
  const pairs = traditionalPairs(new Set('国会'));
  expect(pairs).toContain('國国');
  expect(pairs).toContain('會会');
  expect(pairs).not.toContain('龍');
});

test('what builds the index folds either script, and radicals, to the same', () => {
  expect(foldText('預算委員會')).toBe('预算委员会');
  expect(foldText('⼈⺠、副县⻓')).toBe('人民、副县长');
});
