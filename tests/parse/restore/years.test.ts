import { describe, expect, it } from 'vitest';
import { restoreYears } from '../../../src/parse/restore/years.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

const readings = (...lines: string[]) => shown(restoreYears(paragraphsOf(...lines)));

describe('restoreYears', () => {
  it.each([
    ['二三五年远景目标', '1:1 二三五年 → 二〇三五年 (likely)'],
    ['到二二五年', '1:2 二二五年 → 二〇二五年 (likely)'],
    ['二一九年', '1:1 二一九年 → 二〇一九年 (likely)'],
  ])('reads %s, which is one year only', (line, expected) => {
    expect(readings(line)).toEqual([expected]);
  });

  it('is certain where the issue states the year whole', () => {
    expect(readings('二三五年', '到二〇三五年')).toEqual(['1:1 二三五年 → 二〇三五年 (certain)']);
    expect(readings('二三五年', '到2035年')).toEqual(['1:1 二三五年 → 二〇三五年 (certain)']);
  });

  it('lets the issue choose between two years, and else reads none', () => {
    expect(readings('二〇二年', '二○二○年')).toEqual(['1:1 二〇二年 → 二〇二〇年 (certain)']);
    expect(readings('一九五年')).toEqual([]);
  });

  it.each(['二〇三五年', '一百二十五年', '二三年', '民国一一〇年', '十一五年份', '二十五年', '第二三五年'])(
    'leaves %s as it is',
    (line) => {
      expect(readings(line)).toEqual([]);
    },
  );
});
