import type { Check } from '../../records/index.ts';
import { inUnitOf, type PrintedAmount } from '../../text/amounts.ts';
import { addDecimals, type Decimal, showDecimal, subtractDecimals, toNumber } from '../../text/decimal.ts';

export type FoundCheck = Omit<Check, 'document'>;

/** An amount and the line on which it stands. */
export interface PlacedAmount {
  amount: PrintedAmount;
  line: number;
  /** The words before it, back to the mark that ends the part before. */
  label: string;
  /** It is taken away: 减去, 扣除. */
  minus?: boolean;
}

/** How a sum stands to the total that is stated for it. */
export type Verdict = 'equal' | 'rounded' | 'apart';

/**
 * Compares a total with the sum of its parts. Figures that are rounded themselves (decimals, 万元, 亿元) may differ by a few
 * steps of the last place, about the root of how many they are and no more than a quarter of a per cent, and a total printed
 * with fewer places by half of its own.
 */
export function judgeSum(total: Decimal, parts: readonly Decimal[], exactCount: boolean): Verdict {
  const gap = subtractDecimals(total, addDecimals(parts));
  if (gap.digits === 0n) return 'equal';
  if (exactCount) return 'apart';
  const finest = Math.max(total.places, ...parts.map(({ places }) => places));
  const steps = Math.abs(toNumber(gap)) * 10 ** finest;
  const allowed = Math.max(
    Math.floor(Math.sqrt(parts.length)),
    finest > total.places ? 0.5 * 10 ** (finest - total.places) : 0,
  );
  const small = finest === total.places && Math.abs(toNumber(gap)) > 0.0025 * Math.abs(toNumber(total));
  return steps <= allowed + 1e-6 && !small ? 'rounded' : 'apart';
}

/** The values of a total and its parts in the total's unit. */
export function valuesOf(total: PlacedAmount, parts: readonly PlacedAmount[]): Decimal[] {
  return parts.map(({ amount, minus }) => {
    const value = inUnitOf(amount, total.amount);
    return minus ? { ...value, digits: -value.digits } : value;
  });
}

/** Whether amounts are counted one by one, so that no rounding excuses a difference. */
export const isCount = ({ amount }: PlacedAmount): boolean =>
  amount.power === 0 && amount.value.places === 0 && !/元|米|公里|公顷|亩|吨|公斤|千瓦/.test(amount.measure);

/** `920000 = 879760 + 40240`; ≈ where only rounding parts the two sides, ≠ where they differ. */
export function claimOf(total: Decimal, parts: readonly Decimal[], verdict: Verdict): string {
  const sum = parts
    .map((part, i) => (part.digits < 0n ? ` - ${showDecimal(part).slice(1)}` : `${i ? ' + ' : ''}${showDecimal(part)}`))
    .join('');
  return `${showDecimal(total)} ${{ equal: '=', rounded: '≈', apart: '≠' }[verdict]} ${sum.trim()}`;
}

/** The record of a sum that was computed. */
export function sumCheck(total: PlacedAmount, parts: readonly PlacedAmount[]): FoundCheck {
  const values = valuesOf(total, parts);
  const verdict = judgeSum(total.amount.value, values, isCount(total));
  return {
    lines: [...new Set([total.line, ...parts.map(({ line }) => line)])].sort((a, b) => a - b),
    claim: claimOf(total.amount.value, values, verdict),
    stated: toNumber(total.amount.value),
    computed: toNumber(addDecimals(values)),
    unit: total.amount.unit,
    holds: verdict !== 'apart',
  };
}

/** How far a sum is from its total, as a share of the total. */
export function gapShare(total: Decimal, parts: readonly Decimal[]): number {
  const whole = Math.abs(toNumber(total));
  return whole ? Math.abs(toNumber(subtractDecimals(total, addDecimals(parts)))) / whole : 1;
}

const figures = ({ digits, places }: Decimal, to: number): string => String(digits * 10n ** BigInt(to - places));

/** One digit replaced, or two neighbours exchanged. */
function slipped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differs = Array.from(one, (digit, i) => (digit === other[i] ? -1 : i)).filter((i) => i >= 0);
  const [a, b] = differs;
  if (differs.length === 1) return true;
  return differs.length === 2 && a !== undefined && b === a + 1 && one[a] === other[b] && one[b] === other[a];
}

/** Whether one slip of the pen in the total or in one part accounts for the whole difference. */
export function looksMistyped(total: Decimal, parts: readonly Decimal[]): boolean {
  const places = Math.max(total.places, ...parts.map((part) => part.places));
  const gap = subtractDecimals(total, addDecimals(parts));
  const wide = BigInt(figures(gap, places));
  const right = BigInt(figures(total, places)) - wide;
  if (slipped(figures(total, places), String(right))) return true;
  return parts.some((part) => slipped(figures(part, places), String(BigInt(figures(part, places)) + wide)));
}
