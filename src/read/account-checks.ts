import type { BudgetAccount, Check } from '../records/index.ts';
import { addDecimals, equalDecimals, readDecimal, showDecimal, toNumber } from '../text/decimal.ts';

/** The lines of each account against the total that it divides. */
export function accountChecks(budgets: readonly Omit<BudgetAccount, 'document'>[]): Omit<Check, 'document'>[] {
  return budgets.flatMap(({ items, statedTotal, statedTotalLine, unit }) => {
    if (statedTotal === null || statedTotalLine === null) return [];
    const stated = readDecimal(String(statedTotal));
    const parts = items.flatMap(({ amount }) => readDecimal(String(amount)) ?? []);
    if (!stated || parts.length !== items.length) return [];
    const computed = addDecimals(parts);
    return [
      {
        lines: [statedTotalLine, ...items.map(({ line }) => line)],
        claim: `${showDecimal(stated)} = ${parts.map(showDecimal).join(' + ')}`,
        stated: statedTotal,
        computed: toNumber(computed),
        unit,
        holds: equalDecimals(stated, computed),
      },
    ];
  });
}
