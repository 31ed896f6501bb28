import { describe, expect, it } from 'vitest';
import { readBudgets } from '../../../src/read/budgets/budgets.ts';
import { readTables } from '../../../src/read/tables/tables.ts';
import { textParagraphs } from '../../support/text-paragraphs.ts';

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

  it('is named without the words that go before its figure', () => {
    const [account] = accounts('2023年县级教育支出决算数为3万元，其中：\n1.小学支出2万元；\n2.中学支出1万元。');
    expect(account?.name).toBe('2023年县级教育支出');
  });

  it.each(['1.', '①', '(1)', '一是', '1、', '１．'])('may be numbered %s', (mark) => {
    const second = mark.replace(/[1①一１]/, (one) => ({ '1': '2', '①': '②', 一: '二', '１': '２' })[one] ?? one);
    const found = accounts(`2020年财政收入3亿元,其中:\n${mark}税收收入2亿元;\n${second}非税收入1亿元。`);
    expect(found[0]).toMatchObject({ kind: 'revenue', unit: '亿元', statedTotal: 3 });
    expect(found[0]?.items.map(({ label }) => label)).toEqual(['税收收入', '非税收入']);
  });

  it.each(['⑴⑵', '㈠㈡', '▪▪', '◆◆', '●●'])('may have the marks %s', (marks) => {
    const [one, two] = Array.from(marks);
    const [account] = accounts(`2020年支出3万元,具体为:\n${one}教育支出 2万元\n${two}其他支出 1万元`);
    expect(account?.items.map(({ label, amount }) => [label, amount])).toEqual([
      ['教育支出', 2],
      ['其他支出', 1],
    ]);
  });

  it('may have no marks where it is announced, and Chinese figures', () => {
    const [account] = accounts(
      '一九八八年财政收入完成三百零五万元。其中：\n工商税收两百万元；\n农业税一百万元；\n其他收入五万元。',
    );
    expect(account).toMatchObject({ year: 1988, kind: 'revenue', unit: '万元', statedTotal: 305 });
    expect(account?.items.map(({ amount }) => amount)).toEqual([200, 100, 5]);
  });

  it('may group its figures by spaces', () => {
    const [account] = accounts(
      '2016 年支出安排 352 000 萬元，分項為：\n⑴教育支出 88 000 萬元；\n⑵其他支出 264 000 萬元。',
    );
    expect(account).toMatchObject({ year: 2016, unit: '萬元', statedTotal: 352_000, name: '2016年支出' });
    expect(account?.items.map(({ label, amount }) => [label, amount])).toEqual([
      ['教育支出', 88_000],
      ['其他支出', 264_000],
    ]);
  });

  it('may name projects where they add up to the public money that is announced', () => {
    const [account] = accounts('2024年专项债券3亿元按项目安排:\n(1)东河水厂2亿元;\n(2)西山公园1亿元。');
    expect(account).toMatchObject({ kind: 'expenditure', statedTotal: 3, unit: '亿元' });
  });

  it('ends at the next heading, and where its total is complete', () => {
    const list = '二、2014年支出70万元。按科目:\n教育支出30万元;\n农林水支出20万元;\n其他支出20万元。\n';
    for (const next of ['三、公务支出8万元。', '当年净结余5万元。'])
      expect(accounts(`${list}${next}`).map(({ items }) => items.length)).toEqual([3]);
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

describe('no account is', () => {
  it.each([
    ['a list of tasks', '2021年完成投资3亿元:\n1.新建学校投资1亿元;\n2.改造道路投资2亿元。'],
    ['a single line', '2021年支出100万元:\n1.教育支出100万元。'],
    ['a list of revenue and expenditure at once', '2021年预算:\n(一)全县收入100万元;\n(二)全县支出100万元。'],
    [
      'a list of findings',
      '2021年审计发现:\n1.两个单位少计收入300万元;\n2.多列项目支出200万元;\n3.滞留专项资金100万元。',
    ],
    ['a list of projects that is not the whole', '2021年债券资金3亿元用于:\n1.新建学校1亿元;\n2.改造道路1亿元。'],
    [
      'a table of final accounts',
      '2021年全县支出决算表\n单位:万元\n科目\n预算数\n决算数\n教育支出\n60\n61\n其他支出\n40\n41\n合计\n100\n102',
    ],
    ['a sum inside a sentence', '2021年支出100万元,其中:教育支出60万元,其他支出40万元。'],
  ])('%s', (_, text) => {
    expect(accounts(text)).toEqual([]);
  });
});
