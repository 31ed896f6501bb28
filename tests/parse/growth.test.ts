import { describe, expect, it } from 'vitest';
import { linesOf, parsed } from '../support/gazettes.ts';
import { misplaced } from '../support/ledger.ts';

const head = '甲区人大常委会公报\n2021年第3号\n\n关于2020年预算执行情况的报告\n\n各位委员:\n';
const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const character = (index: number): string => String.fromCharCode(0x4e00 + (index % 9000));

/** Sizes at which work that grows with the square of the length takes minutes. */
const hostile: readonly (readonly [string, string])[] = [
  ['a million spaces inside a line', `${head}会议${' '.repeat(1_000_000)}结束。`],
  ['a million full-width spaces inside a line', `${head}会议${'　'.repeat(1_000_000)}结束。`],
  ['half a million spaces before and behind a line', `${head}${' '.repeat(500_000)}结束${' '.repeat(500_000)}`],
  ['brackets nested two hundred thousand deep', `${head}${'（'.repeat(200_000)}甲${'）'.repeat(200_000)}`],
  ['book marks nested two hundred thousand deep', `${head}${'《'.repeat(200_000)}甲${'》'.repeat(200_000)}`],
  ['half a million digits', `${head}${'1234567890'.repeat(50_000)}`],
  ['half a million Chinese numerals', `${head}${'一'.repeat(500_000)}`],
  ['amounts without a stop', `${head}${'其中收入10万元,'.repeat(40_000)}`],
  ['amounts without any sign between them', `${head}${'10万元'.repeat(80_000)}`],
  ['articles without a law', `${head}${'第一条'.repeat(100_000)}`],
  ['one line of three million characters', `${head}${'会议听取了报告,审议通过了2020年决算(草案)。'.repeat(130_000)}`],
  ['twenty thousand short lines', `${head}${numbered(20_000, () => '短')}`],
  ['a hundred and fifty thousand short lines', `${head}${numbered(150_000, () => '12')}`],
  ['two hundred thousand headings', `${head}${numbered(200_000, (i) => `${i % 90}、标题`)}`],
  ['numbers that lost half their brackets', `${head}${numbered(50_000, () => '一)某')}`],
  ['twenty thousand titles', numbered(20_000, () => '关于某事的报告\n')],
  ['acts on one person again and again', `任命名单\n\n${numbered(30_000, () => '任命王明为局长。')}`],
  [
    'acts on ten thousand persons',
    `任命名单\n\n${numbered(10_000, (i) => `任命王${character(i)}${character(i * 7)}为某局局长。`)}`,
  ],
  ['two thousand agendas', numbered(2_000, (i) => `甲区第一届人大常委会第${i}次会议议程\n\n1.审议某报告;`)],
  [
    'a contents list of ten thousand entries',
    `目录\n${numbered(10_000, (i) => `关于${i}号事的报告 ${i}`)}\n\n关于1号事的报告\n\n各位委员:`,
  ],
  ['page numbers on twenty thousand pages', numbered(20_000, () => '— 1 —\n某某人大公报合订本标题')],
  ['a hundred thousand lines broken by paper', `${head}${numbered(100_000, () => '会'.repeat(30))}`],
  ['ten thousand lines that could each be a title', numbered(10_000, () => '甲区第九届人民代表大会第二次会议文件汇编')],
  ['fifty thousand damaged dates', `${head}${numbered(50_000, (i) => `2020${(i % 12) + 1}月21日,202年3月1日`)}`],
  [
    'twenty thousand agendas of a hundred meetings',
    numbered(20_000, (i) => `甲区第一届人大常委会第${(i % 99) + 1}次会议议程\n\n(2021年3月1日)\n\n1.审议;`),
  ],
  ['a million blank lines', `${head}${'\n'.repeat(990_000)}末行。`],
  [
    'a hundred thousand cells',
    `${head}单位:万元\n序号\t项目\t一\t二\t三\n${numbered(20_000, (i) => `${i}\t某项\t${i}\t2\t3`)}`,
  ],
  [
    'fifty thousand people on one line',
    `甲区第一届人大常委会第二次会议出席名单\n\n出席:${numbered(50_000, (i) => `王${character(i)}${character(i * 7)}`).replaceAll('\n', '、')}`,
  ],
  ['five hundred header cells', `${head}序号\n${numbered(500, () => '目标\n情况')}\n1\n2\n3`],
];

describe('a text made to take time', { timeout: 30_000 }, () => {
  it.each(hostile)('is read to its end and loses no line: %s', async (_, text) => {
    expect(misplaced(await parsed(text), linesOf(text))).toEqual([]);
  });
});
