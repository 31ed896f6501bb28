import { describe, expect, it } from 'vitest';
import { restoreBrackets } from '../../../src/parse/restore/brackets.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

const readings = (...lines: string[]) => shown(restoreBrackets(paragraphsOf(...lines)));

describe('restoreBrackets', () => {
  it.each([
    ['(审议稿', '1:1 (审议稿 → (审议稿) (certain)'],
    ['（草  案', '1:1 （草  案 → （草  案） (certain)'],
    ['讨论稿)', '1:1 讨论稿) → (讨论稿) (certain)'],
    ['任免工作人员43人(次。', '1:9 人(次 → 人(次) (certain)'],
    [
      '(2020年12月21日某县人大常委会第五次会议通过',
      '1:1 (2020年12月21日某县人大常委会第五次会议通过 → (2020年12月21日某县人大常委会第五次会议通过) (likely)',
    ],
  ])('completes %s', (line, expected) => {
    expect(readings(line)).toEqual([expected]);
  });

  it('completes a draft mark inside a title where the issue has it whole', () => {
    expect(readings('关于规划纲要(草案编制情况的报告', '关于规划纲要(草案)编制情况的报告')).toEqual([
      '1:7 (草案 → (草案) (certain)',
    ]);
    expect(readings('关于规划纲要(草案编制情况的报告')).toEqual([]);
  });

  it.each([
    [['(审议稿)']],
    [['(2020年12月21日某县人大常委会', '第五次会议通过)']],
    [['(2020年12月21日某县人大常委会第五次会议通过', '2021年1月9日修正)']],
    [['2019年3月1日某市第一届人大常委会第四次会议通过', '2020年3月2日某市人大常委会第九次会议修正)']],
    [['《条例(草案修改稿)》', '(草案)']],
    [['办理43人(次)。']],
    [['1)收入情况']],
    [['建设学校(一期工程顺利']],
  ])('leaves %j as printed', (lines) => {
    expect(readings(...lines)).toEqual([]);
  });
});
