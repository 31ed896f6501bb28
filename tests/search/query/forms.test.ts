import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/search/fold.ts';
import { clauses } from '../../../src/search/query/clauses.ts';
import { formsOf } from '../../../src/search/query/forms.ts';
import { placesOfAll } from '../../../src/search/query/places.ts';

const forms = (query: string) => formsOf(foldText(query));

describe.each([
  ['dates', ['二〇三一年十二月', '2031年12月', '2031-12', '2031.12', '2031/12']],
  ['days', ['2031年3月8日', '二〇三一年三月八日', '2031-03-08', '2031.3.8']],
  ['days without a year', ['12月8日', '十二月八日']],
  ['years', ['2031年', '二〇三一年', '二零三一年']],
  ['amounts', ['920000万元', '92亿元', '9200000000元']],
  ['small amounts', ['0.5亿元', '5000万元', '50000000元']],
  ['ordinals', ['第三十四次', '第34次']],
  ['ordinals in a longer term', ['第三十四次会议', '第34次会议']],
  ['document numbers', ['〔2013〕5号', '[2013]5号', '（2013）5号']],
  ['names of bodies', ['市人大常委会', '市人民代表大会常务委员会', '市人民代表大会常委会']],
  ['governments', ['区政府', '区人民政府']],
])('%s', (_, ways) => {
  test.each(ways)('%s stands for the others', (way) => {
    const found = forms(way);
    expect(found[0]).toBe(foldText(way));
    for (const other of ways) expect(found).toContain(foldText(other));
  });
});

test('a bare number stands for the ordinal too', () => {
  expect(forms('34')).toEqual(['34', '三十四', '第34', '第三十四']);
});

test.each(['张三丰', '万一', '政府工作', '王秉元', '2031', '三', '十四五规划', '99月', '13月40日'])(
  '%s is written one way',
  (query) => {
    expect(forms(query)).toEqual([query]);
  },
);

test('a text that was pasted in is looked for as it stands', () => {
  const text = '市人大常委会'.repeat(5000);
  expect(forms(text)).toEqual([text]);
  expect(placesOfAll(text, clauses(text))).toEqual([[0, text.length - 1]]);
});

test('a term of many parts stays bounded', () => {
  expect(forms('市人大常委会'.repeat(6)).length).toBeLessThanOrEqual(24);
});
