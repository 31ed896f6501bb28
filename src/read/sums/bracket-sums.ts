import type { Paragraph } from '../../text/paragraph.ts';
import { isClosedSet } from './closed-sets.ts';
import { placeAmounts } from './placed-amounts.ts';
import { type FoundCheck, gapShare, isCount, judgeSum, sumCheck, valuesOf } from './sum-check.ts';

const bracket = /[(]([^()]{6,200})[)]/g;

/**
 * A total with its parts in the bracket after it: 11250万元(饮水4250万元、围栏7000万元). What adds up is reported, and a
 * failure where the parts are all there are (新增, 再融资): a bracket often names some of the parts.
 */
export function bracketSums(paragraph: Paragraph): FoundCheck[] {
  const { plain } = paragraph;
  if (!plain.includes('(')) return [];
  const all = placeAmounts(paragraph, plain).filter(({ amount }) => !amount.approximate);
  return Array.from(plain.matchAll(bracket)).flatMap(({ 0: printed, index }) => {
    const total = all.findLast(({ amount }) => amount.index < index);
    if (!total || index - (total.amount.index + total.amount.length) > 8) return [];
    const parts = all.filter(
      ({ amount }) =>
        amount.index > index && amount.index < index + printed.length && amount.measure === total.amount.measure,
    );
    if (parts.length < 2) return [];
    const values = valuesOf(total, parts);
    const verdict = judgeSum(total.amount.value, values, isCount(total));
    const whole = isClosedSet(parts.map(({ label }) => label)) && gapShare(total.amount.value, values) < 0.2;
    return verdict === 'equal' || whole ? [sumCheck(total, parts)] : [];
  });
}
