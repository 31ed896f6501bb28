import type { Paragraph } from '../../text/paragraph.ts';
import { isSideFigure } from '../budgets/side-figure.ts';
import { placeAmounts, withoutBrackets } from './placed-amounts.ts';
import { type FoundCheck, isCount, judgeSum, type PlacedAmount, sumCheck, valuesOf } from './sum-check.ts';

const income = /收入(?:预算)?(?:总计|合计|总量)(?:约?为)?$/;
const spending = /支出(?:预算)?(?:总计|合计|总量)(?:约?为)?$/;
const opening = /年初.{0,6}(?:余额|结余|结存|滚存)|上年(?:末)?.{0,6}(?:余额|结余|结存)/;
const closing = /(?:余额|结余|结存|滚存)(?:为)?$/;

const amountsOf = (paragraph: Paragraph): PlacedAmount[] => {
  const plain = withoutBrackets(paragraph);
  return placeAmounts(paragraph, plain).filter(({ amount }) => !isSideFigure(plain, amount.index));
};

/**
 * Where the text says that revenue and expenditure balance (收支平衡), the two totals: in one sentence, or in neighbouring
 * paragraphs. Where it says what is left (收支相抵,结余), the difference of the totals before.
 */
export function balanceChecks(paragraphs: readonly Paragraph[]): FoundCheck[] {
  const found: FoundCheck[] = [];
  let in_: { total: PlacedAmount; at: number } | null = null;
  paragraphs.forEach((paragraph, at) => {
    if (!/收入|支出|余|结存/.test(paragraph.plain)) return;
    const amounts = amountsOf(paragraph);
    for (const amount of amounts) {
      if (income.test(amount.label)) in_ = { total: amount, at };
      const balanced = /平衡|持平|相等/.test(paragraph.plain);
      if (!spending.test(amount.label) || !in_ || at - in_.at > 2 || !balanced) continue;
      if (in_.total.amount.measure === amount.amount.measure) found.push(sumCheck(in_.total, [amount]));
    }
    const year = yearEnd(amounts);
    if (year) found.push(year);
    found.push(...surpluses(amounts));
    const rest = remainder(paragraphs, at, amounts);
    if (rest) found.push(rest);
  });
  return found;
}

/** Opening balance, income, expenditure and closing balance, told in a row: 年初余额 + 收入 - 支出 = 年末余额. */
function yearEnd(amounts: readonly PlacedAmount[]): FoundCheck | null {
  for (let i = 0; i + 3 < amounts.length; i += 1) {
    const [start, gained, spent, end] = amounts.slice(i, i + 4) as [
      PlacedAmount,
      PlacedAmount,
      PlacedAmount,
      PlacedAmount,
    ];
    if (!opening.test(start.label) || !/收入/.test(gained.label) || !/支出/.test(spent.label)) continue;
    if (!closing.test(end.label) || opening.test(end.label)) continue;
    return sumCheck(end, [start, gained, { ...spent, minus: true }]);
  }
  return null;
}

/** 收入88.1亿元,支出80.9亿元,本年收支结余7.2亿元: three figures in a row. */
function surpluses(amounts: readonly PlacedAmount[]): FoundCheck[] {
  return amounts.flatMap((gained, i) => {
    const [spent, left] = amounts.slice(i + 1, i + 3);
    if (!spent || !left || !/收入/.test(gained.label) || !/支出/.test(spent.label)) return [];
    if (!/(?:本年|当年|当期|收支).{0,4}(?:结余|盈余)/.test(left.label)) return [];
    return [sumCheck(left, [gained, { ...spent, minus: true }])];
  });
}

/** 收支相抵,年终结余51.3万元: reported only where the totals of the paragraphs before give it. */
function remainder(paragraphs: readonly Paragraph[], at: number, amounts: readonly PlacedAmount[]): FoundCheck | null {
  const plain = (paragraphs[at] as Paragraph).plain;
  const mark = plain.indexOf('收支相抵');
  const left = amounts.find(({ amount, label }) => mark >= 0 && amount.index > mark && closing.test(label));
  if (!left) return null;
  const earlier = paragraphs
    .slice(Math.max(0, at - 30), at)
    .flatMap((paragraph) => (/收入|支出/.test(paragraph.plain) ? amountsOf(paragraph).slice(0, 1) : []))
    .concat(amounts.filter(({ amount }) => amount.index < mark));
  for (const spent of earlier.filter(({ label }) => /支出/.test(label)).toReversed()) {
    for (const gained of earlier.filter(({ label }) => /收入/.test(label)).toReversed()) {
      const parts = [gained, { ...spent, minus: true }];
      if (judgeSum(left.amount.value, valuesOf(left, parts), isCount(left)) === 'equal') return sumCheck(left, parts);
    }
  }
  return null;
}
