import type { Paragraph } from '../text/paragraph.ts';
import { placeAmounts } from './placed-amounts.ts';
import { type FoundCheck, isCount, judgeSum, sumCheck, valuesOf } from './sum-check.ts';

const bracket = /[(]([^()]{6,200})[)]/g;

/**
 * A total with its parts in the bracket after it: 11250万元(饮水4250万元、围栏7000万元). Only what adds up is reported:
 * a bracket often names some of the parts.
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
    return judgeSum(total.amount.value, valuesOf(total, parts), isCount(total)) === 'equal'
      ? [sumCheck(total, parts)]
      : [];
  });
}
