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
const roughly = ({ amount }: PlacedAmount): number =>
  Number(amount.value.digits) * 10 ** (amount.power - amount.value.places);

/** Whether a number cannot tell what is left of a total from nothing. Most sums are off by far, and need no exact adding. */
const mayAdd = (rest: number, total: number): boolean => !(Math.abs(rest) > 1e-6 * Math.abs(total));

/** Whether the parts add up to the total's last figure. */
const adds = (total: PlacedAmount, parts: readonly PlacedAmount[]): boolean =>
  parts.every(({ minus, amount }) => !minus && amount.value.digits >= 0n) &&
  judgeSum(total.amount.value, valuesOf(total, parts), isCount(total)) === 'equal';

/**
 * Totals that a text divides without saying so: 收到19件,办结17件,正在办理2件; 用于甲15000万元、乙5000万元.
 * Only what adds up to the last figure is reported, and only where the words name the parts of a whole (there a total may be
 * divided again, and in the next sentence), or divide it at once, or the figures are too many for chance.
 */
export function runSums(paragraph: Paragraph): FoundCheck[] {
  const plain = withoutBrackets(paragraph);
  const all = placeAmounts(paragraph, plain).filter(({ amount }) => !amount.approximate);
  if (all.length < 3) return [];
  const found: FoundCheck[] = [];
  all.forEach((total, at) => {
    if (total.amount.value.digits <= 1n) return;
    const alike = all.slice(at + 1, at + 1 + reach).filter(({ amount }) => amount.measure === total.amount.measure);
    if (alike.length < 2) return;
    const sizes = alike.map(roughly);
    const size = roughly(total);
    const stop = plain.indexOf('。', total.amount.index);
    let rest = size - (sizes[0] as number);
    for (let count = 2; count <= Math.min(most, alike.length); count += 1) {
      if (stop >= 0 && (alike[count - 1] as PlacedAmount).amount.index >= stop) break;
      rest -= sizes[count - 1] as number;
      if (!mayAdd(rest, size)) continue;
      const parts = alike.slice(0, count);
      if (adds(total, parts) && !areNamed(plain, parts) && isDivided(plain, total, parts)) {
        found.push(sumCheck(total, parts));
        return;
      }
    }
    const next = stop < 0 ? plain.length : (plain.indexOf('。', stop + 1) + 1 || plain.length) - 1;
    const near = alike.filter(({ amount }) => amount.index <= next).slice(0, most);
    for (let from = 0; from + 1 < near.length; from += 1) {
      for (const count of [2, 3]) {
        const left = sizes.slice(from, from + count).reduce((sum, part) => sum - part, size);
        if (from + count > near.length || !mayAdd(left, size)) continue;
        const parts = near.slice(from, from + count);
        if (adds(total, parts) && areNamed(plain, parts)) found.push(sumCheck(total, parts));
      }
    }
  });
  return found;
}
