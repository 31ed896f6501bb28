import { inUnitOf, type PrintedAmount } from '../../text/amounts.ts';
import { addDecimals, type Decimal, equalDecimals, toNumber } from '../../text/decimal.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { readAllAmounts } from '../sums/placed-amounts.ts';
import { type AccountLine, readAccountLine } from './account-line.ts';
import { isSideFigure } from './side-figure.ts';

/** The total that a list divides. */
export interface Total {
  amount: PrintedAmount;
  /** The paragraph that states it. */
  at: number;
}

/**
 * The total that a list divides: the last one stated before it. Where several stand near, the one that the lines add up
 * to; a paragraph that divides the same total in another way (按经济科目分类) states none.
 */
export function totalOf(paragraphs: readonly Paragraph[], from: number, lines: readonly AccountLine[]): Total | null {
  const sum = addDecimals(lines.map(({ amount }) => amount.value));
  const unit = (lines[0] as AccountLine).amount;
  let nearest: Total | null = null;
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const paragraph = paragraphs[at] as Paragraph;
    const { plain } = paragraph;
    if (at < from - 1 && readAccountLine(paragraph)?.mark) break;
    const money = readAllAmounts(paragraph).filter(
      (amount) => amount.measure === '元' && !isSideFigure(plain, amount.index),
    );
    // A total in another unit is believed where the lines add up to it: 2.86亿元 above lines in 万元.
    const equal = money.find((amount) => equalDecimals(inUnitOf(amount, unit), sum));
    if (equal) return { amount: { ...equal, value: inUnitOf(equal, unit) }, at };
    const totals = money.filter((amount) => amount.unit === unit.unit);
    const main = plain.startsWith('按') ? undefined : mainTotal(plain, totals);
    if (main && !nearest) nearest = { amount: main, at };
  }
  return nearest && plausible(nearest.amount.value, sum) ? nearest : null;
}

/** Lines without marks up to the one that completes the total: what follows is a sentence of its own (当年结余300万元). */
export function untilTotal(
  paragraphs: readonly Paragraph[],
  from: number,
  lines: readonly AccountLine[],
): AccountLine[] {
  if (lines[0]?.mark) return [...lines];
  for (let count = lines.length; count > 2; count -= 1) {
    const some = lines.slice(0, count);
    const total = totalOf(paragraphs, from, some);
    if (total && equalDecimals(total.amount.value, addDecimals(some.map(({ amount }) => amount.value)))) return some;
  }
  return [...lines];
}

/** The last total that a paragraph states before it goes into parts. */
function mainTotal(plain: string, totals: readonly PrintedAmount[]): PrintedAmount | undefined {
  const sentences = plain.split('。');
  let end = plain.length;
  for (const sentence of sentences.reverse()) {
    const start = end - sentence.length;
    const own = totals.filter(({ index }) => index >= start && index < end);
    if (own.length) return own[0];
    end = start - 1;
  }
  return undefined;
}

const plausible = (total: Decimal, sum: Decimal): boolean => {
  const ratio = toNumber(sum) / toNumber(total);
  return ratio > 0.3 && ratio < 1.5;
};
