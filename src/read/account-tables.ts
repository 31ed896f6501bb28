import type { BudgetAccount } from '../records/index.ts';
import { type Decimal, readDecimal, toNumber } from '../text/decimal.ts';
import { fold } from '../text/fold.ts';
import { type FiscalSetting, readYears } from './fiscal-setting.ts';
import type { TableRegion } from './tables.ts';

type Account = Omit<BudgetAccount, 'document'>;

const stages: readonly (readonly [RegExp, string])[] = [
  [/调整(?:后)?预算数?$/, '调整预算'],
  [/决算数?$/, '决算'],
  [/(?:预计)?(?:执行|完成)数$/, '执行'],
  [/(?:年初)?预算数?$/, '预算'],
];
const total = /^(?:.{0,10}(?:支出|收入))?(?:总计|合计|小计|总额)$|^本[年级](?:支出|收入)合计$/;

const figure = (cell: string): Decimal | null => readDecimal(fold(cell).replace(/[,\s]/g, ''));

/**
 * The accounts of a table of final accounts: one for each column headed 预算数, 调整预算数, 决算数.
 * The caption says whether it is revenue or expenditure; the row 合计 is the stated total.
 */
export function accountsOfTable({ table, rowLines }: TableRegion, title: FiscalSetting): Account[] {
  const caption = fold(table.caption ?? '');
  const leaves = table.header.at(-1)?.map((cell) => fold(cell).replace(/\s/g, '')) ?? [];
  const named = leaves.findIndex((cell) =>
    /^(?:预算)?科目(?:名称)?$|^项目(?:名称)?$|^(?:收入|支出)(?:项目|科目)?$/.test(cell),
  );
  if (named < 0) return [];
  const spoken = `${caption}${leaves[named]}${table.rows.map((row) => row[named]).join('')}`;
  const kind = /支出/.test(caption || spoken) ? 'expenditure' : /收入/.test(spoken) ? 'revenue' : null;
  const year = readYears(caption)[0] ?? title.year;
  const unit = table.unit;
  if (!kind || year === null || !unit || !unit.endsWith('元') || table.startLine === table.endLine) return [];
  const accounts: Account[] = [];
  leaves.forEach((leaf, column) => {
    const basis = stages.find(([shape]) => shape.test(leaf))?.[1];
    if (!basis) return;
    const rows = table.rows.flatMap((row, index) => {
      const value = figure(row[column] ?? '');
      return value ? [{ label: (row[named] ?? '').trim(), amount: toNumber(value), index }] : [];
    });
    const sum = rows.find(({ label }) => total.test(fold(label).replace(/\s/g, '')));
    const items = rows.filter((row) => row !== sum && row.label);
    if (items.length < 2) return;
    const line = (index: number) => rowLines[index] ?? table.startLine;
    accounts.push({
      name: `${table.caption ?? ''}${leaf}`,
      year,
      kind,
      basis,
      unit,
      items: items.map(({ label, amount, index }) => ({
        label,
        amount,
        changePercent: null,
        reason: null,
        line: line(index),
      })),
      statedTotal: sum ? sum.amount : null,
      statedTotalLine: sum ? line(sum.index) : null,
    });
  });
  return accounts;
}
