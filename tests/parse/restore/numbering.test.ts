import { describe, expect, it } from 'vitest';
import { restoreNumbering } from '../../../src/parse/restore/numbering.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

const readings = (...lines: string[]) => shown(restoreNumbering([paragraphsOf(...lines)]));

describe('restoreNumbering', () => {
  it('completes a bracket whose count has whole ones', () => {
    expect(readings('1、收入', '1)税收收入', '完成9万元。', '(2)非税收入', '3)转移收入')).toEqual([
      '2:1 1) → (1) (certain)',
      '5:1 3) → (3) (certain)',
    ]);
  });

  it('completes numbers in Chinese figures, on either side and in full width', () => {
    expect(readings('一、总体', '（一）收入', '二）支出', '（三平衡情况')).toEqual([
      '3:1 二） → （二） (certain)',
      '4:1 （三 → （三） (certain)',
    ]);
  });

  it('takes a count of headings for damaged where the document brackets that level elsewhere', () => {
    expect(readings('1、收入', '1)收入情况', '2)整体情况', '2、支出', '1)支出情况', '(2)支出整体')).toEqual([
      '5:1 1) → (1) (certain)',
      '2:1 1) → (1) (likely)',
      '3:1 2) → (2) (likely)',
    ]);
  });

  it('keeps apart a list inside headings of the same kind', () => {
    expect(readings('1)支出', '1)教育支出9万元;', '2)其他支出1万元。', '(2)整体')).toEqual(['1:1 1) → (1) (certain)']);
    expect(readings('(1)概述', '1)背景', '(2)措施')).toEqual([]);
  });

  it.each([
    [['1)教育支出9万元;', '2)农林水支出8万元;', '3)其他支出7万元。']],
    [['1)收入情况', '2)支出情况']],
    [['(1)收入', '(2)支出']],
    [['(一)收入', '(二〇二〇年十二月二十一日通过', '(三)平衡']],
    [['(一)收入', '(2020年通过', '(3家企业']],
  ])('leaves %j as printed', (lines) => {
    expect(readings(...lines)).toEqual([]);
  });

  it('does not take one document for proof of another', () => {
    expect(
      restoreNumbering([paragraphsOf('1、收入', '1)情况'), paragraphsOf('1、支出', '1)甲', '(2)乙')]),
    ).toHaveLength(1);
  });
});
