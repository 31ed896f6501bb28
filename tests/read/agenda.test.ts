import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../src/read/agenda.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const items = (...lines: string[]) => readAgenda(paragraphsOf(...lines)).map(({ line, text }) => `${line} ${text}`);

describe('readAgenda', () => {
  it('takes numbered paragraphs without number and closing mark', () => {
    expect(items('一、审议人事任免案；', '', '二、听取审计工作报告。', '三、其他')).toEqual([
      '1 审议人事任免案',
      '3 听取审计工作报告',
      '4 其他',
    ]);
  });

  it.each([
    ['(一)听取报告;', '(二)审议草案;'],
    ['１．听取报告；', '２．审议草案；'],
    ['1、听取报告;', '2、审议草案;'],
    ['①听取报告;', '②审议草案;'],
  ])('knows the numbers of %s', (...lines) => expect(items(...lines)).toEqual(['1 听取报告', '2 审议草案']));

  it('parts a paragraph that holds several items', () => {
    expect(items('一、听取报告;二、审议草案;三、其他。')).toEqual(['1 听取报告', '1 审议草案', '1 其他']);
  });

  it('joins the rest of an item that the width of the page broke', () => {
    const first = '一、听取和审议县人大常委会执法检查组关于检查环境保护法贯彻实施情';
    expect(items(first, '况的报告', '二、人事任免', '请准时出席')).toEqual([
      `1 ${first.slice(2)}况的报告`,
      '3 人事任免',
    ]);
  });

  it('takes lines that say what the meeting does where none is numbered', () => {
    expect(items('会议有下列议程:', '听取和审议审计工作报告', '审议人事任免案', '请准时到会')).toEqual([
      '2 听取和审议审计工作报告',
      '3 审议人事任免案',
    ]);
  });

  it('takes the highest numbers only, and keeps marks inside an item', () => {
    expect(items('一、审议《甲省条例（草案）》；', '1.听取说明;', '二、表决,通过决定')).toEqual([
      '1 审议《甲省条例（草案）》',
      '3 表决,通过决定',
    ]);
  });

  it('finds none in notes, dates and running text', () => {
    expect(items('(2021年3月18日会议通过)', '2021年3月18日', '会议由王明主持。')).toEqual([]);
    expect(items()).toEqual([]);
  });
});
