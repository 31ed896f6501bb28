import { describe, expect, it } from 'vitest';
import { restoreYearMonths } from '../../../src/parse/restore/year-months.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

const readings = (line: string) => shown(restoreYearMonths(paragraphsOf(line)));

describe('restoreYearMonths', () => {
  it.each([
    ['女,19832月出生', '1:3 19832月 → 1983年2月 (certain)'],
    ['199012月参加工作', '1:1 199012月 → 1990年12月 (certain)'],
    ['二〇一七八月三十一日', '1:1 二〇一七八月 → 二〇一七年八月 (certain)'],
    ['二〇一七十二月', '1:1 二〇一七十二月 → 二〇一七年十二月 (certain)'],
  ])('puts 年 back in %s', (line, expected) => {
    expect(readings(line)).toEqual([expected]);
  });

  it.each([
    '1983年2月出生',
    '202012月21日',
    '202012月21上午',
    '编号120203月报',
    '2020月报',
    '二〇一七年八月',
    '每户1.20203月',
  ])('leaves %s as printed', (line) => {
    expect(readings(line)).toEqual([]);
  });
});
