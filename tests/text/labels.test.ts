import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/text/labels.ts';

describe('readLabel', () => {
  it.each([
    ['第一编 总则', '第一编', 1],
    ['第十二章 附则', '第十二章', 1],
    ['第1章 总体要求', '第1章', 1],
    ['第二节 保护海洋生态', '第二节', 2],
    ['一、基本情况', '一、', 3],
    ['十二、其他', '十二、', 3],
    ['(一)加大投入', '(一)', 4],
    ['( 三 ) 加大投入', '( 三 )', 4],
    ['二)加大投入', '二)', 4],
    ['1、教育支出', '1、', 5],
    ['10.其他支出', '10.', 5],
    ['(1)税收', '(1)', 6],
    ['2)教育支出', '2)', 6],
    ['①税收分成收入', '①', 6],
    ['㈠加大投入', '㈠', 4],
    ['⒉教育支出', '⒉', 5],
    ['⑴税收', '⑴', 6],
    ['第五条 本条例', '第五条', 6],
    ['第五条之一 本条例', '第五条之一', 6],
    ['一是产业有了新起色', '一是', 6],
    ['二要落实责任', '二要', 6],
    ['◆本期要目', '◆', 6],
  ])('reads %s', (plain, label, rank) => {
    expect(readLabel(plain)).toEqual({ label, rank, length: expect.any(Number) });
  });

  it('says where the text after the label begins', () => {
    for (const plain of ['第一章 总则', '一、总则', '(一) 总则', '1.总则', '① 总则', '一是总则'])
      expect(plain.slice(readLabel(plain)?.length)).toBe('总则');
  });

  it.each([
    '',
    '一',
    '一二三',
    '十三届三次会议',
    '3.5亿元',
    '1.5%',
    '2021年预算',
    '第三十四次会议',
    '第三方',
    '第二产业增加值',
    '(2021年7月30日通过)',
    '一切为了人民',
    '1234、五',
    '总则一、',
  ])('finds none before “%s”', (plain) => expect(readLabel(plain)).toBeNull());
});
