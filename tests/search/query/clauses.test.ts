import { expect, test } from 'vitest';
import { clauses, latin } from '../../../src/search/query/clauses.ts';

const typed = (query: string) => clauses(query).map(({ forms }) => forms[0]);

test.each([
  ['预算 教育', ['预算', '教育']],
  ['李　伟', ['李伟']],
  ['李 伟 局长', ['李伟', '局长']],
  ['王 秉元', ['王秉元']],
  ['教育 水', ['教育', '水']],
  ['  ', []],
  ['“”', []],
  ['"预算 执行" 教育', ['预算执行', '教育']],
  ['「预算」“执行情况”', ['预算', '执行情况']],
  ['“预算', ['预算']],
  ['“预算 执行"', ['预算执行']],
  ['＂预算 执行” 教育 ”水 利”', ['预算执行', '水利', '教育']],
  ['「预算 执行』', ['预算', '执行']],
])('%s is looked for as %j', (query, wanted) => {
  expect(typed(query)).toEqual(wanted);
});

test('what stands in quotation marks is looked for as it stands there, in no other form', () => {
  expect(clauses('“第三十四次”')).toEqual([{ forms: ['第三十四次'] }]);
  expect(clauses('第三十四次')[0]?.forms).toContain('第34次');
});

test.each([
  ['zeng guoqiang', 'zengguoqiang'],
  ['ZGQ', 'zgq'],
  ['z', null],
  ['z张', null],
  ['2021', null],
])('%s is spelt %j', (query, letters) => {
  expect(latin(query)).toBe(letters);
});
