import { expect, test } from 'vitest';
import { compareAccounts } from '../../src/queries/compare-accounts.ts';
import type { BudgetAccount } from '../../src/records/index.ts';

const account = (name: string, year: number, amounts: Record<string, number>): BudgetAccount => ({
  document: 'x',
  name,
  year,
  kind: 'expenditure',
  basis: '预算',
  unit: '万元',
  items: Object.entries(amounts).map(([label, amount]) => ({
    label,
    amount,
    changePercent: null,
    reason: null,
    line: 1,
  })),
  statedTotal: null,
  statedTotalLine: null,
});

test('the same account of two years stands side by side, with the change', () => {
  const [compared] = compareAccounts([
    account('2020年政府性基金支出', 2020, { 教育支出: 100, 其他支出: 5 }),
    account('2021年政府性基金预算支出', 2021, { 教育支出: 110, 预备费: 7 }),
  ]);
  expect(compared?.items.map(({ label, change }) => [label, change === null ? null : Math.round(change)])).toEqual([
    ['教育支出', 10],
    ['预备费', null],
    ['其他支出', null],
  ]);
  expect(compared?.items[1]).toMatchObject({ earlier: null, later: { amount: 7 } });
});

test('nothing is made up from accounts that are not the same', () => {
  const one = account('2020年政府性基金支出', 2020, { 教育支出: 100 });
  expect(compareAccounts([one])).toEqual([]);
  expect(compareAccounts([one, account('2021年国有资本经营预算支出', 2021, { 教育支出: 1 })])).toEqual([]);
  expect(compareAccounts([one, { ...account('2021年政府性基金支出', 2021, {}), unit: '亿元' }])).toEqual([]);
  expect(compareAccounts([one, one])).toEqual([]);
});
