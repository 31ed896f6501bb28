import { toNumber } from '../../text/decimal.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { areHalves, isClosedSet } from './closed-sets.ts';
import { placeAmounts, withoutBrackets } from './placed-amounts.ts';
import { type FoundCheck, isCount, judgeSum, type PlacedAmount, sumCheck, valuesOf } from './sum-check.ts';

/** Words after a total that say how it is divided. */
const divides = /^[,:]?(?:其中|全部|主要|分别|计划)?(?:用于|用作|投向|分为|留用|安排给?|分配给?|由|含|按)/;
const most = 8;
/** How many amounts after a total are looked at, of whatever measure. */
const reach = 40;

/** The clause in which an amount stands, the words after it too: 其余5项正在推进. */
function clauseOf(plain: string, { amount, label }: PlacedAmount): string {
  const end = amount.index + amount.length;
  return `${label}${plain.slice(end, end + 20).split(/[,;:。、]/)[0]}`;
}

/** Figures that count: 412.7 has four. */
const precision = ({ amount }: PlacedAmount): number => String(amount.value.digits).replace(/0+$/, '').length;

/** Whether the words name the parts of a whole: 办结 and 正在办理. */
function areNamed(plain: string, parts: readonly PlacedAmount[]): boolean {
  const clauses = parts.map((part) => clauseOf(plain, part));
  return isClosedSet(clauses) || (parts.length === 2 && areHalves(clauses[0] ?? '', clauses[1] ?? ''));
}

/** Whether the words after a total divide it, or the figures are too many for chance. */
function isDivided(plain: string, total: PlacedAmount, parts: readonly PlacedAmount[]): boolean {
  const next = (parts[0] as PlacedAmount).amount.index;
  if (divides.test(plain.slice(total.amount.index + total.amount.length, next))) return true;
  return precision(total) > 3 && parts.length < 4 && parts.every((part) => precision(part) > 2);
}

/** An amount in the units of its measure, as near as a number comes to it. */
const roughly = ({ amount }: PlacedAmount): number => toNumber(amount.value) * 10 ** amount.power;

/** Whether the parts add up to the total's last figure. */
function adds(total: PlacedAmount, parts: readonly PlacedAmount[], sizes: ReadonlyMap<PlacedAmount, number>): boolean {
  const size = sizes.get(total) as number;
  // Most do not by far: only what a number cannot tell from a sum is added exactly.
  const gap = parts.reduce((rest, part) => rest - (sizes.get(part) as number), size);
  if (Math.abs(gap) > 1e-6 * Math.abs(size)) return false;
  return (
    parts.every(({ minus, amount }) => !minus && amount.value.digits >= 0n) &&
    judgeSum(total.amount.value, valuesOf(total, parts), isCount(total)) === 'equal'
  );
}

/**
 * Totals that a text divides without saying so: 收到19件,办结17件,正在办理2件; 用于甲15000万元、乙5000万元.
 * Only what adds up to the last figure is reported, and only where the words name the parts of a whole (there a total may be
 * divided again, and in the next sentence), or divide it at once, or the figures are too many for chance.
 */
export function runSums(paragraph: Paragraph): FoundCheck[] {
  const plain = withoutBrackets(paragraph);
  const all = placeAmounts(paragraph, plain).filter(({ amount }) => !amount.approximate);
  if (all.length < 3) return [];
  const sizes = new Map(all.map((each) => [each, roughly(each)]));
  return all.flatMap((total, at) => {
    if (total.amount.value.digits <= 1n) return [];
    const stop = plain.indexOf('。', total.amount.index);
    const next = stop < 0 ? plain.length : (plain.indexOf('。', stop + 1) + 1 || plain.length) - 1;
    const alike = all.slice(at + 1, at + 1 + reach).filter(({ amount }) => amount.measure === total.amount.measure);
    const following = alike.filter(({ amount }) => stop < 0 || amount.index < stop);
    const near = alike.filter(({ amount }) => amount.index <= next).slice(0, most);
    for (let count = 2; count <= Math.min(most, following.length); count += 1) {
      const parts = following.slice(0, count);
      if (adds(total, parts, sizes) && !areNamed(plain, parts) && isDivided(plain, total, parts))
        return [sumCheck(total, parts)];
    }
    return near.flatMap((_, from) =>
      [2, 3].flatMap((count) => {
        const parts = near.slice(from, from + count);
        return parts.length === count && adds(total, parts, sizes) && areNamed(plain, parts)
          ? [sumCheck(total, parts)]
          : [];
      }),
    );
  });
}
