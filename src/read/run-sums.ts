import type { Paragraph } from '../text/paragraph.ts';
import { areHalves, isClosedSet } from './closed-sets.ts';
import { placeAmounts, withoutBrackets } from './placed-amounts.ts';
import { type FoundCheck, isCount, judgeSum, type PlacedAmount, sumCheck, valuesOf } from './sum-check.ts';

/** Words after a total that say how it is divided. */
const divides = /^[,:]?(?:其中|全部|主要|分别|计划)?(?:用于|用作|投向|分为|留用|安排给?|分配给?|由|含|按)/;
const most = 8;

/** The clause in which an amount stands, the words after it too: 其余5项正在推进. */
function clauseOf(plain: string, { amount, label }: PlacedAmount): string {
  const end = amount.index + amount.length;
  return `${label}${plain.slice(end, end + 20).split(/[,;:。、]/)[0]}`;
}

/** Figures that count: 412.7 has four. */
const precision = ({ amount }: PlacedAmount): number => String(amount.value.digits).replace(/0+$/, '').length;

/** Whether more than chance makes a total the sum of what follows it. */
function isMeant(plain: string, total: PlacedAmount, parts: readonly PlacedAmount[]): boolean {
  const clauses = parts.map((part) => clauseOf(plain, part));
  const [first = '', second = ''] = clauses;
  if (isClosedSet(clauses) || (parts.length === 2 && areHalves(first, second))) return true;
  const next = (parts[0] as PlacedAmount).amount.index;
  if (divides.test(plain.slice(total.amount.index + total.amount.length, next))) return true;
  return precision(total) > 3 && parts.length < 4 && parts.every((part) => precision(part) > 2);
}

/**
 * Totals that a sentence divides without saying so: 收到19件,办结17件,正在办理2件; 用于甲15000万元、乙5000万元.
 * Only what adds up to the last figure is reported, and only where the words name the parts of a whole or the figures are
 * too many for chance.
 */
export function runSums(paragraph: Paragraph): FoundCheck[] {
  const plain = withoutBrackets(paragraph.plain);
  const all = placeAmounts(paragraph, plain).filter(({ amount }) => !amount.approximate);
  if (all.length < 3) return [];
  return all.flatMap((total, at) => {
    const stop = plain.indexOf('。', total.amount.index);
    const following = all
      .slice(at + 1)
      .filter(({ amount }) => amount.measure === total.amount.measure && (stop < 0 || amount.index < stop));
    for (let count = 2; count <= Math.min(most, following.length); count += 1) {
      const parts = following.slice(0, count);
      if (parts.some(({ amount, minus }) => minus || amount.value.digits < 0n)) break;
      if (judgeSum(total.amount.value, valuesOf(total, parts), isCount(total)) !== 'equal') continue;
      return isMeant(plain, total, parts) ? [sumCheck(total, parts)] : [];
    }
    return [];
  });
}
