import { describe, expect, it } from 'vitest';
import { readBudgets } from '../../src/read/budgets.ts';
import { readTables } from '../../src/read/tables.ts';
import { textParagraphs } from '../support/text-paragraphs.ts';

function accounts(text: string, title = '') {
  const paragraphs = textParagraphs(text);
  return readBudgets(paragraphs, { title, year: null, tables: readTables(paragraphs) });
}

describe('an account listed line by line', () => {
  it('has its lines with change and reason, and the total that it divides', () => {
    const [account] = accounts(
      '二、2023年财政预算草案\n全县一般公共预算支出安排1,500万元,增长2%。按功能科目分类:\n' +
        '1)教育支出1,000万元,较上年下降0.2%,主要原因是学生减少;\n2)预备费500万元,与上年一致。',
    );
    expect(account).toEqual({
      name: '2023年全县一般公共预算支出',
      year: 2023,
      kind: 'expenditure',
      basis: '预算',
      unit: '万元',
      items: [
        { label: '教育支出', amount: 1000, changePercent: -0.2, reason: '学生减少', line: 3 },
        { label: '预备费', amount: 500, changePercent: 0, reason: null, line: 4 },
      ],
      statedTotal: 1500,
      statedTotalLine: 2,
    });
  });

  it.each(['1.', '①', '(1)', '一是', '1、', '１．'])('may be numbered %s', (mark) => {
    const second = mark.replace(/[1①一１]/, (one) => ({ '1': '2', '①': '②', 一: '二', '１': '２' })[one] ?? one);
    const found = accounts(`2020年财政收入3亿元,其中:\n${mark}税收收入2亿元;\n${second}非税收入1亿元。`);
    expect(found[0]).toMatchObject({ kind: 'revenue', unit: '亿元', statedTotal: 3 });
    expect(found[0]?.items.map(({ label }) => label)).toEqual(['税收收入', '非税收入']);
  });

  it('keeps its unit as printed', () => {
    expect(accounts('2016年支出9億元。主要項目是：\n1．教育支出5億元；\n2．其他支出4億元。')[0]?.unit).toBe('億元');
  });

  it('looks over a paragraph that divides the total in another way', () => {
    const [account] = accounts(
      '2021年支出100万元。\n按经济科目分类,人员支出60万元;项目支出40万元。\n按功能科目分类如下:\n1)教育支出70万元;\n2)其他支出30万元。',
    );
    expect(account).toMatchObject({ statedTotal: 100, statedTotalLine: 1 });
  });

  it('may hold lists with other marks', () => {
    const found = accounts(
      '2021年收入100万元:\n1.税收收入70万元,其中:\n(1)增值税40万元;\n(2)契税30万元。\n2.非税收入30万元。',
    );
    expect(found.map(({ items, statedTotal }) => [items.length, statedTotal])).toEqual([
      [2, 100],
      [2, 70],
    ]);
  });

  it('takes the second figure of an adjustment', () => {
    const [account] = accounts(
      '2021年支出调整为20万元:\n1.教育支出由8万元调整为12万元;\n2.其他支出由7万元调整为8万元。',
    );
    expect(account?.items.map(({ amount }) => amount)).toEqual([12, 8]);
  });
});

describe('a table of final accounts', () => {
  it('gives an account for each stage', () => {
    const found = accounts(
      '2021年全县支出决算表\n单位:万元\n科目\n预算数\n决算数\n教育支出\n60\n61\n其他支出\n40\n41\n合计\n100\n102',
    );
    expect(found.map(({ basis, statedTotal, items }) => [basis, statedTotal, items.length])).toEqual([
      ['预算', 100, 2],
      ['决算', 102, 2],
    ]);
  });
});

describe('no account is', () => {
  it.each([
    ['a list of tasks', '2021年完成投资3亿元:\n1.新建学校投资1亿元;\n2.改造道路投资2亿元。'],
    ['a single line', '2021年支出100万元:\n1.教育支出100万元。'],
    ['a sum inside a sentence', '2021年支出100万元,其中:教育支出60万元,其他支出40万元。'],
  ])('%s', (_, text) => {
    expect(accounts(text)).toEqual([]);
  });
});
