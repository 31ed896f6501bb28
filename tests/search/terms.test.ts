import { expect, test } from 'vitest';
import { latin, terms } from '../../src/search/terms.ts';

test.each([
  ['预算 教育', ['预算', '教育']],
  ['李　伟', ['李伟']],
  ['李 伟 局长', ['李伟', '局长']],
  ['王 秉元', ['王秉元']],
  ['教育 水', ['教育', '水']],
  ['  ', []],
  ['“”', []],
])('%j is looked for as %j', (query, wanted) => {
  expect(terms(query)).toEqual(wanted);
});

test.each([
  ['zeng guoqiang', 'zengguoqiang'],
  ['ZGQ', 'zgq'],
  ['z', null],
  ['z张', null],
  ['2021', null],
])('%j is spelt %j', (query, letters) => {
  expect(latin(query)).toBe(letters);
});
