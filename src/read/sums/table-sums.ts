import { addDecimals, type Decimal, readDecimal, toNumber } from '../../text/decimal.ts';
import { bare } from '../../text/fold.ts';
import type { TableRegion } from '../tables/tables.ts';
import { claimOf, type FoundCheck, gapShare, judgeSum, looksMistyped } from './sum-check.ts';

const total = /^(?:.{0,10}(?:支出|收入))?(?:总计|合计|小计|总额)$|^本[年级](?:支出|收入)合计$|^(?:总计|合计)[(].*[)]$/;
/** Columns that are no sums of their rows. */
const rate = /%|‰|比|率|增长|增幅|增减|占|序号|编号/;

const figure = (cell: string): Decimal | null => readDecimal(bare(cell).replaceAll(',', ''));

interface Cell {
  value: Decimal;
  line: number;
}

/**
 * The rows of a table against its row 合计, column by column; a 合计 above the rows counts as well as one below. What adds up
 * is reported. What does not is a failure only where every row has its figure and one slip of the pen accounts for the
 * difference: a table may list a part of a row under it.
 */
export function tableSums({ table, rowLines }: TableRegion): FoundCheck[] {
  const leaves = table.header.at(-1) ?? [];
  const totals = table.rows.flatMap((row, index) =>
    row.slice(0, 3).some((cell) => total.test(bare(cell))) ? [index] : [],
  );
  if (totals.length !== 1) return [];
  const [at] = totals as [number];
  const parts = table.rows.flatMap((row, index) => (index !== at && row.some((cell) => cell) ? [index] : []));
  if (parts.length < 2 || (at !== 0 && at !== table.rows.length - 1)) return [];
  const lineOf = (index: number): number => rowLines[index] ?? table.startLine;
  return leaves.flatMap((leaf, column) => {
    if (rate.test(bare(table.header.map((row) => row[column] ?? '').join('')))) return [];
    const sum = figure(table.rows[at]?.[column] ?? '');
    const cells = parts.flatMap((index): Cell[] => {
      const value = figure(table.rows[index]?.[column] ?? '');
      return value ? [{ value, line: lineOf(index) }] : [];
    });
    if (!sum || cells.length < 2) return [];
    const values = cells.map(({ value }) => value);
    const verdict = judgeSum(sum, values, false);
    const whole = cells.length === parts.length && gapShare(sum, values) < 0.05 && looksMistyped(sum, values);
    if (verdict === 'apart' && !whole) return [];
    const unit = table.unit ?? /[(]([^)]*元|[^)]{1,4})[)]/.exec(bare(leaf))?.[1] ?? '';
    return [
      {
        lines: [...new Set([lineOf(at), ...cells.map(({ line }) => line)])].sort((a, b) => a - b),
        claim: claimOf(sum, values, verdict),
        stated: toNumber(sum),
        computed: toNumber(addDecimals(values)),
        unit,
        holds: verdict !== 'apart',
      },
    ];
  });
}
