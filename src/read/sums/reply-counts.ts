import type { Paragraph } from '../../text/paragraph.ts';
import { placeAmounts, withoutBrackets } from './placed-amounts.ts';
import { type FoundCheck, judgeSum, type PlacedAmount, sumCheck, valuesOf } from './sum-check.ts';

const grade = /(?:非常|基本|比较|较|不)?满意(?:的|件数|率)?$/;

/**
 * What deputies thought of the answers to their suggestions (满意78件,基本满意10件,不满意0件) against the suggestions that
 * were answered, told before in the paragraph as one figure or as two or three that follow each other.
 */
export function replyCounts(paragraph: Paragraph): FoundCheck[] {
  if (!paragraph.plain.includes('满意')) return [];
  const all = placeAmounts(paragraph, withoutBrackets(paragraph)).filter(({ amount }) => amount.measure === '件');
  const first = all.findIndex(({ label }) => grade.test(label));
  if (first < 1) return [];
  const grades: PlacedAmount[] = [];
  for (const each of all.slice(first)) {
    if (!grade.test(each.label)) break;
    grades.push(each);
  }
  if (grades.length < 2) return [];
  const before = all.slice(0, first);
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const total = before[at] as PlacedAmount;
    if (judgeSum(total.amount.value, valuesOf(total, grades), true) === 'equal') return [sumCheck(total, grades)];
  }
  for (const count of [2, 3]) {
    for (let at = before.length - count; at >= 0; at -= 1) {
      const parts = before.slice(at, at + count);
      const check = bothSides(parts, grades);
      if (check) return [check];
    }
  }
  return [];
}

/** 74 + 14 = 78 + 10 + 0, where neither side states the total. */
function bothSides(parts: readonly PlacedAmount[], grades: readonly PlacedAmount[]): FoundCheck | null {
  const sum = parts.reduce((total, { amount }) => total + amount.value.digits, 0n);
  const other = grades.reduce((total, { amount }) => total + amount.value.digits, 0n);
  if (sum !== other || [...parts, ...grades].some(({ amount }) => amount.value.places)) return null;
  const shown = (list: readonly PlacedAmount[]): string => list.map(({ amount }) => amount.value.digits).join(' + ');
  return {
    lines: [...new Set([...parts, ...grades].map(({ line }) => line))],
    claim: `${shown(parts)} = ${shown(grades)}`,
    stated: Number(other),
    computed: Number(sum),
    unit: (parts[0] as PlacedAmount).amount.unit,
    holds: true,
  };
}
