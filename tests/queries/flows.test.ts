import { expect, test } from 'vitest';
import { flowsOf } from '../../src/queries/flows.ts';
import type { Check } from '../../src/records/index.ts';

const paragraphs: Record<number, string> = {
  1: '2031年一般公共预算收入90万元，其中：税收收入70万元，非税收入20万元。',
  2: '2031年一般公共预算收入90万元、上级补助收入10万元，收入总计100万元。',
  3: '一般公共预算支出80万元，按功能科目分类：教育支出50万元，卫生健康支出30万元。',
  4: '一般公共预算支出80万元、上解支出20万元，支出总计100万元。',
  5: '政府性基金预算收入7万元、上年结余3万元，收入总计10万元。',
};
const sum = (line: number, claim: string, holds = true): Check => ({
  document: 'x',
  lines: [line],
  claim,
  stated: Number(claim.split(/[=≠]/)[0]),
  computed: 0,
  unit: '万元',
  holds,
});
const both = [sum(1, '90 = 70 + 20'), sum(2, '100 = 90 + 10'), sum(3, '80 = 50 + 30'), sum(4, '100 = 80 + 20')];
const flows = (checks: Check[]) => flowsOf(checks, (line) => paragraphs[line] ?? '');

test('a budget with both sides flows from its revenue to its expenditure', () => {
  const [flow] = flows(both);
  expect(flow).toMatchObject({ name: '一般公共预算', year: 2031, unit: '万元', total: 100, lines: [2, 4] });
  expect(flow?.revenue.map(({ label, amount, line }) => [label, amount, line])).toEqual([
    ['一般公共预算收入', 90, 2],
    ['上级补助收入', 10, 2],
  ]);
  expect(flow?.expenditure.map(({ label }) => label)).toEqual(['一般公共预算支出', '上解支出']);
});

test('a part shows what it is made of, where a sum of the same name tells', () => {
  const [flow] = flows(both);
  expect(flow?.revenue.map(({ parts }) => parts.map(({ label }) => label))).toEqual([['税收收入', '非税收入'], []]);
  expect(flow?.expenditure[0]?.parts.map(({ amount, line }) => [amount, line])).toEqual([
    [50, 3],
    [30, 3],
  ]);
});

test('without the other side nothing flows', () => {
  expect(flows([sum(5, '10 = 7 + 3'), sum(4, '100 = 80 + 20')])).toEqual([]);
});

test('a sum that does not hold is not drawn, nor one whose figures have no name', () => {
  expect(flows([sum(2, '100 = 90 + 10'), sum(4, '100 ≠ 80 + 20', false)])).toEqual([]);
  expect(flowsOf(both, () => '共计100万元')).toEqual([]);
});

test('every side of a flow adds up to the total', () => {
  for (const { total, revenue, expenditure } of flows(both)) {
    for (const side of [revenue, expenditure]) expect(side.reduce((all, { amount }) => all + amount, 0)).toBe(total);
  }
});
