import { describe, expect, it } from 'vitest';
import { readAmounts, readChange, readWrittenAmounts } from '../../src/text/amounts.ts';
import { showDecimal } from '../../src/text/decimal.ts';
import { fold } from '../../src/text/fold.ts';

const read = (text: string) => readAmounts(fold(text)).map(({ value, unit }) => `${showDecimal(value)}${unit}`);
const readWritten = (text: string) =>
  readWrittenAmounts(fold(text)).map(({ value, unit }) => `${showDecimal(value)}${unit}`);

describe('readAmounts', () => {
  it('reads figures with their unit, thousands commas and full width alike', () => {
    expect(read('教育支出38,260万元，土地８２６万亩，债券4.37亿元')).toEqual(['38260万元', '826万亩', '4.37亿元']);
  });
  it('reads figures that spaces group', () => {
    expect(read('支出 112 380 万元,2015 年收入 9 000.5万元,水 3 方')).toEqual(['112380万元', '9000.5万元', '3方']);
  });
  it('does not join figures that stand side by side', () => {
    expect(read('2020 300 400万元')).toEqual(['400万元']);
    expect(read('三项 12 1000万元')).toEqual(['1000万元']);
  });
  it('does not count directions and aspects', () => {
    expect(read('从3方面抓起')).toEqual([]);
  });
  it('reads an amount that follows a comma', () => {
    expect(read('共20栋,1689套')).toEqual(['20栋', '1689套']);
  });
  it('joins two tens of one amount', () => {
    expect(read('投资4亿3700万元')).toEqual(['4.37亿元']);
  });
  it('leaves out ranges, percentages and years', () => {
    expect(read('每户3-5万元，增长6.1%，2022年')).toEqual([]);
  });
  it('marks a figure that is about right', () => {
    expect(readAmounts('面积约57万平方米')[0]?.approximate).toBe(true);
    expect(readAmounts('面积57万平方米')[0]?.approximate).toBe(false);
  });
});

describe('readWrittenAmounts', () => {
  it('reads Chinese figures in the unit that they are written in', () => {
    expect(readWritten('三億二千萬元、五百二十万元、四点三亿元、五名')).toEqual([
      '3.2亿元',
      '520万元',
      '4.3亿元',
      '5名',
    ]);
  });
  it('reads no figure that names its hundred millions twice', () => {
    expect(readWritten('三亿二亿元')).toEqual([]);
  });
  it('does not take an ordinal for an amount', () => {
    expect(readWritten('第三名')).toEqual([]);
  });
});

describe('readChange', () => {
  it.each([
    ['较上年增长0.2%', 0.2],
    ['比上年下降2.3%', -2.3],
    ['增长1.2倍', 120],
    ['与上年年初预算数一致', 0],
    ['与上年持平', 0],
    ['回落3.1个百分点', null],
    ['完成预算的98%', null],
    ['占比提高到35%', null],
    ['同比增长 5.2 %', 5.2],
    ['增长了近2%', 2],
    ['降幅达3.1%', -3.1],
    ['按同口径相同,增长3%', 3],
    ['按可比口径一致计算,下降4%', -4],
    ['比上年增长百分之十二点六', 12.6],
    ['比上年下降百分之三', -3],
  ])('reads %s', (text, change) => {
    expect(readChange(text)).toBe(change);
  });
});
