import { describe, expect, it } from 'vitest';
import { restoreCaptions } from '../../../src/parse/restore/captions.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

const readings = (...lines: string[]) => shown(restoreCaptions(paragraphsOf(...lines)));

describe('restoreCaptions', () => {
  it('puts 表 back where the text points to the table', () => {
    expect(readings('主要指标(表1)大多完成。', '1:主要指标完成情况表(单位:亿元)')).toEqual([
      '2:1 1:主要指标完成情况表 → 表1:主要指标完成情况表 (certain)',
    ]);
  });

  it('is likely beside captions that have the word', () => {
    expect(readings('表1:完成情况表', '2:主要指标表')).toEqual(['2:1 2:主要指标表 → 表2:主要指标表 (likely)']);
  });

  it.each([
    [['1:主要指标完成情况表']],
    [['见表1。', '1:一段说明文字,没有表名。']],
    [['见表1。', '9:30 全体会议']],
    [['见表1', '表1:情况表']],
  ])('leaves %j as printed', (lines) => {
    expect(readings(...lines)).toEqual([]);
  });
});
