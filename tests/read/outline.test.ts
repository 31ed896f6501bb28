import { describe, expect, it } from 'vitest';
import { readOutline } from '../../src/read/outline.ts';
import type { DocumentType } from '../../src/records/index.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const long = '全县上下坚持稳中求进工作总基调,统筹推进各项工作,经济社会保持平稳健康发展,各项指标完成较好。';
const outline = (type: DocumentType, ...lines: string[]) =>
  readOutline(paragraphsOf(...lines), type, () => false).map(
    ({ heading, section: { level, label, title, line } }) =>
      `${line} ${'#'.repeat(level)} ${label} ${title}${heading ? '' : ' …'}`,
  );

describe('readOutline', () => {
  it('counts levels from the highest numbering that the text uses', () => {
    expect(outline('plan-outline', '第一章 总则', '第一节 目标', long, '一、指标', '(一)经济', '1、增速')).toEqual([
      '1 # 第一章 总则',
      '2 ## 第一节 目标',
      '4 ### 一、 指标',
      '5 #### (一) 经济',
      '6 ##### 1、 增速',
    ]);
    expect(outline('report', '(一)经济', '1.增速')).toEqual(['1 # (一) 经济', '2 ## 1. 增速']);
  });

  it('takes the first words of a numbered paragraph for its title, and says that it is no heading', () => {
    expect(outline('report', `(一)工业经济较快恢复。${long}`)).toEqual(['1 # (一) 工业经济较快恢复 …']);
    expect(outline('report', `一是产业有了新起色。${long}`)).toEqual(['1 # 一是 产业有了新起色 …']);
    expect(outline('report', `1、${long}`)).toEqual([expect.stringMatching(/^1 # 1、 .*…$/)]);
  });

  it('keeps the title as printed, in its own script and width', () => {
    expect(outline('report', '（一）徵求意見')).toEqual(['1 # (一) 徵求意見']);
  });

  it('takes a short line before running text for a heading', () => {
    expect(outline('report', '2020年工作回顾', long)).toEqual(['1 #  2020年工作回顾']);
  });

  it.each([
    ['a sentence', '工作进展顺利。', long],
    ['those who were away', '请假:王明　李强　赵刚', long],
    ['a line before a short one', '2020年工作回顾', '完成较好'],
    ['a row of words', '姓名  职务  性别', long],
    ['the last line', '2020年工作回顾'],
    ['a date', '2021年3月18日', long],
    ['a figure', '38260', long],
  ])('takes no heading from %s', (_, ...lines) => expect(outline('report', ...lines)).toEqual([]));

  it('has no parts in kinds whose numbers count items, and no headings in lists', () => {
    expect(outline('agenda', '一、审议人事任免案', '二、其他')).toEqual([]);
    expect(outline('glossary', '1、“双联”活动:代表联系选民。')).toEqual([]);
    expect(outline('appointment-list', '任命', long)).toEqual([]);
  });

  it('passes over the cells of tables', () => {
    expect(readOutline(paragraphsOf('一、总则', '二、附则'), 'report', (at) => at === 0)).toHaveLength(1);
  });
});
