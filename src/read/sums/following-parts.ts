import type { Paragraph } from '../../text/paragraph.ts';
import { readMark } from '../budgets/account-line.ts';
import { isSideFigure } from '../budgets/side-figure.ts';
import { isClosedSet } from './closed-sets.ts';
import { placeAmounts, withoutBrackets } from './placed-amounts.ts';
import { type FoundCheck, gapShare, isCount, judgeSum, type PlacedAmount, sumCheck, valuesOf } from './sum-check.ts';

/** The amount with which a paragraph begins: 税收收入968254万元,…; null where more than a label stands before it. */
function leading(paragraph: Paragraph): PlacedAmount | null {
  const plain = withoutBrackets(paragraph);
  const first = placeAmounts(paragraph, plain)[0];
  if (first?.amount.measure !== '元' || first.amount.index > 24 || /[,;:。]/.test(plain.slice(0, first.amount.index)))
    return null;
  return isSideFigure(plain, first.amount.index) ? null : first;
}

/** The first amount of each part that semicolons divide, after 按…分类. */
function dividedParts(paragraph: Paragraph): PlacedAmount[] {
  const plain = withoutBrackets(paragraph);
  const own = placeAmounts(paragraph, plain).filter(({ amount }) => !isSideFigure(plain, amount.index));
  let end = -1;
  return plain.split(/[;。]/).flatMap((part) => {
    const start = end + 1;
    end = start + part.length;
    return own.find(({ amount }) => amount.index >= start && amount.index < end) ?? [];
  });
}

const announces = /(?:分配|安排|构成|组成|使用|用途|投向)(?:情况|方案)?(?:如下|是|为)?:$/;

/** A total that the end of its paragraph divides (分配如下:), and in the next one, a sentence, parts that add up to it. */
function announcedParts(paragraph: Paragraph, following: Paragraph): FoundCheck | null {
  if (!announces.test(paragraph.plain.trimEnd())) return null;
  const plain = withoutBrackets(paragraph);
  const total = placeAmounts(paragraph, plain).findLast(({ amount }) => !isSideFigure(plain, amount.index));
  if (!total) return null;
  const own = withoutBrackets(following);
  const parts = placeAmounts(following, own).filter(
    ({ amount }) => amount.measure === total.amount.measure && !isSideFigure(own, amount.index),
  );
  const equal = parts.length > 1 && judgeSum(total.amount.value, valuesOf(total, parts), isCount(total)) === 'equal';
  return equal ? sumCheck(total, parts) : null;
}

/**
 * Totals whose parts stand in the paragraphs after: 收入…万元 with 税收收入… and 非税收入… a paragraph each, or 支出…万元
 * with a paragraph 按经济科目分类,人员支出…;公用支出…;项目支出…, or …万元,分配如下: with a sentence of parts.
 */
export function followingParts(paragraphs: readonly Paragraph[]): FoundCheck[] {
  const found: FoundCheck[] = [];
  paragraphs.forEach((paragraph, at) => {
    const following = paragraphs[at + 1];
    const announced = following && announcedParts(paragraph, following);
    if (announced) found.push(announced);
    if (!following || announced || !/收入|支出/.test(paragraph.plain)) return;
    const plain = withoutBrackets(paragraph);
    const total = placeAmounts(paragraph, plain).find(
      ({ amount }) => amount.measure === '元' && !isSideFigure(plain, amount.index),
    );
    if (!total) return;
    const divided = /^按.{2,20}分/.test(following.plain) ? dividedParts(following) : [];
    const led = [1, 2, 3].map((step) => paragraphs[at + step]).flatMap((each) => (each && leading(each)) ?? []);
    for (const parts of [divided, led.slice(0, 2), led.slice(0, 3)]) {
      const whole = parts === divided || isClosedSet(parts.map(({ label }) => label));
      if (parts.length < 2 || !whole) continue;
      const values = valuesOf(total, parts);
      const verdict = judgeSum(total.amount.value, values, isCount(total));
      const next = paragraphs[at + parts.length + 1];
      const mark = readMark((paragraphs[at + 1] as Paragraph).plain).mark;
      const goesOn = parts !== divided && mark !== '' && readMark(next?.plain ?? '').mark === mark;
      if (verdict === 'apart' && (goesOn || gapShare(total.amount.value, values) > 0.2)) continue;
      found.push(sumCheck(total, parts));
      return;
    }
  });
  return found;
}
