import { describe, expect, it } from 'vitest';
import { textLines } from '../../src/sources/text.ts';

const cells = (text: string) => textLines(text).map((line) => line.cells ?? null);

describe('a line of plain text is a row', () => {
  it('where bars stand at both ends, empty cells kept', () => {
    expect(cells('|编号|内容|单位|\n|---|---|---|\n| 1 | 修桥 | |')).toEqual([
      ['编号', '内容', '单位'],
      null,
      ['1', '修桥', ''],
    ]);
    expect(cells('｜编号｜内容｜\n｜1｜修桥｜')).toEqual([
      ['编号', '内容'],
      ['1', '修桥'],
    ]);
  });

  it('where bars stand inside, and columns are named or figures stand in most rows', () => {
    expect(cells('单位:万元 | ||\n项目 | 预算数 | 完成数 |\n增值税 | 23 | 20 |\n资源税 | ||')).toEqual([
      ['单位:万元', '', ''],
      ['项目', '预算数', '完成数'],
      ['增值税', '23', '20'],
      ['资源税', '', ''],
    ]);
    expect(cells('首页 | 要闻 | 监督\n代表 | 任免 | 公报\n机关 | 学习 | 资料')).toEqual([null, null, null]);
  });

  it('where blank lines stand between all rows, as many everywhere', () => {
    expect(cells('科目\t预算数\t决算数\n\n教育支出\t98\t97\n\n合计\t98\t97')).toEqual([
      ['科目', '预算数', '决算数'],
      null,
      ['教育支出', '98', '97'],
      null,
      ['合计', '98', '97'],
    ]);
    const two = cells('科目\t预算数\t决算数\n教育支出\t98\t97\n\n姓名\t职务\t票数\n王明\t乡长\t48');
    expect(two.map((row) => row?.length ?? 0)).toEqual([3, 3, 0, 3, 3]);
    expect(cells('科目\t预算数\t决算数\n\n\n\n教育支出\t98\t97')).toEqual([null, null, null, null, null]);
  });

  it('where tabs part its cells and the first row names the columns', () => {
    expect(cells('科目\t预算数\t决算数\n教育支出\t98,300\t\n合计\t98,300\t')).toEqual([
      ['科目', '预算数', '决算数'],
      ['教育支出', '98,300', ''],
      ['合计', '98,300', ''],
    ]);
  });

  it('where bars stand inside and a separator row follows the first', () => {
    expect(cells('项目 | 金额\n--- | ---\n**修桥** | 30')).toEqual([['项目', '金额'], null, ['修桥', '30']]);
  });

  it('where spaces set columns of figures under their names', () => {
    expect(cells('科目　　预算数　　决算数\n教育支出  98,300  97,200\n其他支出  1,200   1,100')[1]).toEqual([
      '教育支出',
      '98,300',
      '97,200',
    ]);
  });

  it('where tabs part figures, without names above them', () => {
    expect(cells('甲乡\t12\t30\n乙乡\t9\t41\n丙乡\t7\t22')[1]).toEqual(['乙乡', '9', '41']);
  });
});

describe('a line of plain text is no row', () => {
  it.each([
    ['in the navigation of a site', '| 首页 | 概况 | 公报 |\n| 新闻 | 代表 | 监督 |'],
    ['alone', '|编号|内容|'],
    ['with bars inside only', '打印 | 关闭\n上一页 | 下一页'],
    ['where a tab indents it', '\t第一段。\n\t第二段。'],
    ['where a tab follows a number mark', '一、\t听取报告\n二、\t审议议案\n三、\t人事任免'],
    ['in a list of names set with spaces', '姓　名　　职　务\n张　三　　主　任\n李　四　　委　员\n王　五　　委　员'],
    ['in a list of names', '张三\t李四\t王五\n赵六\t钱七\t孙八'],
  ])('%s', (_, text) => {
    expect(cells(text).every((row) => row === null)).toBe(true);
  });
});
