import { describe, expect, it } from 'vitest';
import { readAnnouncedAgenda } from '../../src/read/announced-agenda.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const items = (...lines: string[]) =>
  readAnnouncedAgenda(paragraphsOf(...lines)).map(({ line, text }) => `${line} ${text}`);

describe('readAnnouncedAgenda', () => {
  it('takes the numbered paragraphs below the head, up to the first without a number', () =>
    expect(
      items('定于3月召开会议。建议会议议程:', '(一)听取报告;', '(二)人事任免。', '请准时出席。', '(三)另行通知'),
    ).toEqual(['2 听取报告', '3 人事任免']));

  it('takes those below a heading, up to the next heading', () =>
    expect(
      items('一、会议建议议程', '(一)听取报告;', '(二)其他。', '二、参加会议人员', '(一)请各位委员出席会议;'),
    ).toEqual(['2 听取报告', '3 其他']));

  it('takes the numbered parts of the paragraph that announces them', () =>
    expect(items('会议于1月21日召开。建议议程为:1、听取报告;2、审查2030年预算;3、补选事项。')).toEqual([
      '1 听取报告',
      '1 审查2030年预算',
      '1 补选事项',
    ]));

  it('takes parts between semicolons, behind the colon or below it', () => {
    const written = '听取和审议政府工作报告;审查预算草案的报告,批准预算;其他。';
    const expected = ['听取和审议政府工作报告', '审查预算草案的报告,批准预算', '其他'];
    expect(items(`主要议程:${written}`)).toEqual(expected.map((item) => `1 ${item}`));
    expect(items('建议会议的主要议程:', written, '甲县人大常委会')).toEqual(expected.map((item) => `2 ${item}`));
  });

  it('takes lines that each say what the meeting does', () =>
    expect(items('建议会议议程是:', '听取和审议政府工作报告;', '选举;', '其他。', '甲县人大常委会')).toEqual([
      '2 听取和审议政府工作报告',
      '3 选举',
      '4 其他',
    ]));

  it.each([
    [['会议通过了议程。', '(一)听取报告;']],
    [['会议议程:另行通知。']],
    [['会议议程:', '详见附件;请准时参加;过时不候。']],
    [['会议议程:']],
    [[]],
  ])('takes nothing from %j', (lines) => expect(items(...lines)).toEqual([]));
});
