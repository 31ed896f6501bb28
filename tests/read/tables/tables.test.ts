import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/read/tables/tables.ts';
import type { Paragraph } from '../../../src/text/paragraph.ts';
import { textParagraphs } from '../../support/text-paragraphs.ts';

const table = (text: string) => readTables(textParagraphs(text))[0]?.table;
const cells = (text: string) => text.replaceAll('|', '\n');

describe('a table flattened to one cell a line', () => {
  it('is set up again by its header, without serial numbers', () => {
    const found = table(cells('县指标表|指标名称|单位|上年计划|上年完成|粮食产量|吨|800|790.5|森林覆盖率|%|64|-3.2'));
    expect(found).toMatchObject({
      caption: '县指标表',
      header: [['指标名称', '单位', '上年计划', '上年完成']],
      rows: [
        ['粮食产量', '吨', '800', '790.5'],
        ['森林覆盖率', '%', '64', '-3.2'],
      ],
    });
  });

  it('ends where the next table has its name', () => {
    const found = readTables(
      textParagraphs(
        cells(
          '收入表|单位:万元|科目|决算数|税收收入|62|非税收入|9|支出表|单位:万元|科目|决算数|教育支出|30|其他支出|11',
        ),
      ),
    );
    expect(found.map(({ table: { caption, rows } }) => [caption, rows.length])).toEqual([
      ['收入表', 2],
      ['支出表', 2],
    ]);
  });

  it('has no row in which nothing was printed', () => {
    const found = table(cells('指标||序|情况|||0|0|||均||9|0全||速'));
    for (const row of found?.rows ?? []) expect(row.join('')).not.toBe('');
    expect(() => readTables(textParagraphs(cells(')|指标||序|情况|||0|0|||均||9|0全||速')))).not.toThrow();
  });

  it('has a second header row that repeats under its parents', () => {
    const found = table(
      cells(
        '债务情况表|单位:亿元|地区|限额|余额|一般债务|专项债务|一般债务|专项债务|东河区|76.8|98.3|74.1|95|西山县|21.5|30.2|20.9|29.6',
      ),
    );
    expect(found).toMatchObject({
      header: [
        ['地区', '限额', '限额', '余额', '余额'],
        ['地区', '一般债务', '专项债务', '一般债务', '专项债务'],
      ],
      rows: [
        ['东河区', '76.8', '98.3', '74.1', '95'],
        ['西山县', '21.5', '30.2', '20.9', '29.6'],
      ],
    });
  });

  it('may have bare figures under a header with the sign of per cent, and a dash for a cell', () => {
    const found = table(
      cells(
        '支出表|科目|预算数|决算数|年初预算|调整预算|金额|为调整预算%|比上年%|教育支出|19|20|20|99.4|3.1|农林水支出|45|43|41|96|——',
      ),
    );
    expect(found?.header.at(-1)).toEqual(['科目', '年初预算', '调整预算', '金额', '为调整预算%', '比上年%']);
    expect(found?.rows.map((row) => row.at(-1))).toEqual(['3.1', '——']);
  });

  const outline =
    '表1:主要指标(单位:亿元、%)|类别|序号|指标名称|规划目标|进展情况|完成情况|2020|年均增长|2018|2019|总量|增速|总量|增速|' +
    '经济|1|生产总值|100|9%|80|8.1%|90|8.2%|难以完成|2|工业增加值|50|7%|41|7.1%|44|6.9%|可以完成|' +
    '3|财政收入|12|6%|9|5.5%|10|5.9%|可以完成|民生|4|失业率|3.5%|2.4%|1.9%|可以完成|5|医疗参保率|全覆盖|全覆盖|全覆盖|可以完成|' +
    '备注:数据为快报数。';

  it('with three header rows has the leaf columns that the cells fit, and group cells filled', () => {
    const found = table(cells(outline));
    expect(found?.header.map((row) => row.join(' '))).toEqual([
      '类别 序号 指标名称 规划目标 规划目标 进展情况 进展情况 进展情况 进展情况 完成情况',
      '类别 序号 指标名称 2020 年均增长 2018 2018 2019 2019 完成情况',
      '类别 序号 指标名称 2020 年均增长 总量 增速 总量 增速 完成情况',
    ]);
    expect(found?.rows.map((row) => row[0])).toEqual(['经济', '经济', '经济', '民生', '民生']);
    expect(found?.unit).toBe('亿元、%');
    expect(found?.notes).toBe('备注:数据为快报数。');
  });

  it('puts a lone figure of a year under the total, not under the growth', () => {
    expect(table(cells(outline))?.rows[3]).toEqual([
      '民生',
      '4',
      '失业率',
      '3.5%',
      '',
      '2.4%',
      '',
      '1.9%',
      '',
      '可以完成',
    ]);
  });

  it('parts the rows under one serial number, and fills the cells that they share', () => {
    const found = table(
      cells(
        '序号|指标名称|2020年|2025年|属性|1|粮食产量|20|21|预期性|2|水体|质量|好水体比例|80%|85%|约束性|坏水体比例|2%|0%|3|人口|10|11|预期性|4|用水|1|2|约束性',
      ),
    );
    expect(found?.rows.slice(1, 3)).toEqual([
      ['2', '水体质量', '好水体比例', '80%', '85%', '约束性'],
      ['2', '水体质量', '坏水体比例', '2%', '0%', '约束性'],
    ]);
  });

  it('takes a blank line for an empty cell', () => {
    const found = table('姓 名\n任命职务\n免去职务\n甲一丁\n检察员\n\n乙二\n检察员\n\n丙三\n\n副检察长');
    expect(found?.rows).toEqual([
      ['甲一丁', '检察员', ''],
      ['乙二', '检察员', ''],
      ['丙三', '', '副检察长'],
    ]);
    expect(found?.uncertain).toEqual([]);
  });

  it('marks the cells whose column nothing settles', () => {
    const found = table(
      cells(
        '序号|指标名称|2020年|2025年|属性|1|产量|20|21|预期性|2|寿命|83|预期性|3|人口|10|11|约束性|4|用水|1|2|约束性',
      ),
    );
    expect(found?.uncertain).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });
});

describe('rows that the source marks', () => {
  it('are taken as they are, made rectangular', () => {
    const rows: Paragraph[] = textParagraphs('a\nb\nc').map((paragraph, at) => ({
      ...paragraph,
      cells: [['姓名', '职务'], ['甲一丁', '检察员'], ['乙二']][at] as string[],
    }));
    expect(readTables(rows)[0]?.table).toMatchObject({
      header: [['姓名', '职务']],
      rows: [
        ['甲一丁', '检察员'],
        ['乙二', ''],
      ],
    });
  });
});

describe('no table is seen in', () => {
  it('rows that name those present', () => {
    const rows = textParagraphs('a\nb').map((paragraph, at) => ({
      ...paragraph,
      cells: [
        ['主任', '甲一丁'],
        ['请假', '乙二、丙三'],
      ][at] as string[],
    }));
    expect(readTables(rows)).toEqual([]);
  });

  it.each([
    ['agenda items', '议程\n一、听取报告\n二、审议议案\n三、人事任免\n四、其他'],
    ['a list of names', '出席\n甲一丁\n乙二\n丙三\n丁四\n戊五\n己六\n庚七'],
    ['an account', '支出100万元,其中:\n1.教育支出60万元;\n2.其他支出40万元。'],
    ['headings', '第一章 总则\n第一节 目标\n第二节 任务\n第二章 分则'],
    ['a signature', '项目\n名称\n某县人民政府\n2020年1月2日'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readTables(textParagraphs(text))).toEqual([]);
  });
});

describe('marked rows that begin with rows of one cell', () => {
  const row = (...cells: string[]): Paragraph => ({
    ...(textParagraphs(cells.join(' | '))[0] as Paragraph),
    cells: [...cells, ...Array.from({ length: 3 - cells.length }, () => '')],
  });
  const head = [row('表1'), row('某镇收入执行情况表'), row('单位:万元'), row('项目', '预算数', '执行数')];

  it('take their name and unit from them, and end where the next name stands', () => {
    const next = [row('表2'), row('某镇支出执行情况表'), row('项目', '预算数', '执行数'), row('教育支出', '3', '4')];
    const rows = [...head, row('一、税收'), row('增值税', '23', '20'), ...next];
    expect(
      readTables(rows).map(({ from, to, table: { caption, unit, rows: own } }) => [
        from,
        to,
        caption,
        unit,
        own.length,
      ]),
    ).toEqual([
      [0, 5, '某镇收入执行情况表', '万元', 2],
      [6, 9, '某镇支出执行情况表', null, 1],
    ]);
  });

  it('keep those within that name no table as rows', () => {
    const rows = [row('项目', '预算数', '执行数'), row('一、税收'), row('增值税', '23', '20'), row('二、非税收入')];
    expect(readTables(rows).map(({ table: { rows: own } }) => own.length)).toEqual([3]);
  });
});
