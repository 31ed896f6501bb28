import type { Paragraph } from '../../text/paragraph.ts';
import { isSideFigure } from '../budgets/side-figure.ts';
import { placeAmounts, withoutBrackets } from './placed-amounts.ts';
import {
  type FoundCheck,
  gapShare,
  isCount,
  judgeSum,
  looksMistyped,
  type PlacedAmount,
  sumCheck,
  valuesOf,
} from './sum-check.ts';

const totalLabel = /(?:总计|合计|共计|总额|总量)(?:达到?|约?为|完成|约)?$|^(?:总|一)?共(?:有)?$/;
const splits = /其中|包括/;

/**
 * The totals that stand after their parts: A x、B y、C z,收入总计 t; with 加 and 减去 too. A sum that does not come out
 * fails only where the sentence holds nothing but the parts and the total.
 */
export function totalSums(paragraph: Paragraph): FoundCheck[] {
  if (!/总计|合计|共计|总额|总量|[,、]\s?(?:总|一)?共/.test(paragraph.plain)) return [];
  const plain = withoutBrackets(paragraph);
  const own = placeAmounts(paragraph, plain).filter(({ amount }) => !isSideFigure(plain, amount.index));
  const found: FoundCheck[] = [];
  let last = 0;
  for (const total of own) {
    const { index, measure } = total.amount;
    if (!totalLabel.test(total.label)) continue;
    const begun = Math.max(last, plain.lastIndexOf('。', index) + 1);
    const semicolon = Math.max(begun, plain.lastIndexOf(';', index) + 1);
    const since = (from: number): PlacedAmount[] =>
      own.filter(({ amount }) => amount.measure === measure && amount.index >= from && amount.index < index);
    const before = Math.max(last, plain.lastIndexOf('。', begun - 2) + 1);
    last = index + total.amount.length;
    const ways = [
      since(semicolon),
      since(begun),
      outside(since(begun), plain, begun),
      outside(since(before), plain, before),
      since(0),
    ].filter((parts) => parts.length > 1);
    const verdicts = ways.map((parts) => judgeSum(total.amount.value, valuesOf(total, parts), isCount(total)));
    const best = verdicts.indexOf('equal') >= 0 ? verdicts.indexOf('equal') : verdicts.indexOf('rounded');
    const parts = ways[best];
    const whole = since(begun);
    if (parts) found.push(sumCheck(total, parts));
    else if (whole.length > 1 && fails(total, whole, plain.slice(begun, index))) found.push(sumCheck(total, whole));
  }
  return found;
}

/** Parts that no 其中 holds. */
function outside(parts: readonly PlacedAmount[], plain: string, from: number): PlacedAmount[] {
  return parts.filter(({ amount }) => {
    const stop = Math.max(from, plain.lastIndexOf(';', amount.index), plain.lastIndexOf('。', amount.index));
    return !splits.test(plain.slice(stop, amount.index));
  });
}

function fails(total: PlacedAmount, parts: readonly PlacedAmount[], sentence: string): boolean {
  if (splits.test(sentence) || !/(?:总计|合计|共计)/.test(total.label)) return false;
  if ([total, ...parts].some(({ amount }) => amount.approximate)) return false;
  const values = valuesOf(total, parts);
  const share = gapShare(total.amount.value, values);
  const account = /(?:收入|支出|预算).{0,6}(?:总计|合计|共计)/.test(total.label);
  return account && parts.length > 1 ? share < 0.2 : share < 0.05 && looksMistyped(total.amount.value, values);
}
