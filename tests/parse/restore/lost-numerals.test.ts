import { describe, expect, it } from 'vitest';
import { restoreNumerals } from '../../../src/parse/restore/lost-numerals.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

const readings = (...lines: string[]) => shown(restoreNumerals([paragraphsOf(...lines)]));

describe('restoreNumerals', () => {
  it.each([
    [['第九章 环境', '第章 民生', '第十一章 保障'], '2:1 第章 → 第十章 (certain)'],
    [['第二章 甲', '第节 乙', '第二节 丙'], '2:1 第节 → 第一节 (certain)'],
    [['一、甲', '、乙', '三、丙'], '2:1 、 → 二、 (certain)'],
    [['、甲', '二、乙'], '1:1 、 → 一、 (certain)'],
    [['1、甲', '、乙', '3、丙'], '2:1 、 → 2、 (certain)'],
    [['(一)甲', '()乙', '(三)丙'], '2:1 () → (二) (certain)'],
    [['一、甲', '、乙'], '2:1 、 → 二、 (likely)'],
    [['第一章 甲', '第一节 乙', '第节 丙', '第二章 丁'], '3:1 第节 → 第二节 (likely)'],
  ])('puts back the number that %j leaves one place for', (lines, expected) => {
    expect(readings(...lines)).toEqual([expected]);
  });

  it.each([
    [['一、甲', '、乙', '二、丙']],
    [['一、甲', '1、乙', '、丙']],
    [['一、甲', '这是一行没有写完的文字,在纸面的右端断开了', '、乙']],
    [['一、甲', '、乙', '、丙', '四、丁']],
    [['一、甲', '二、乙']],
  ])('leaves %j as printed', (lines) => {
    expect(readings(...lines)).toEqual([]);
  });
});
