import { addDecimals, toNumber } from '../../text/decimal.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { isSideFigure } from '../budgets/side-figure.ts';
import { isClosedSet } from './closed-sets.ts';
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

const marker =
  /其中|包括|主要是|主要为|分别[是为]|具体(?:为|是):|按[^,。;:]{1,8}分(?:类|列)?:|(?:构成|来源|组成|分配|安排|分布|使用)(?:情况)?(?:如下|是|为):|(?<=[,:。])(?:一是|含)/g;
const itemMark = /[(]\d{1,2}[)]|[①-⑳]|(?<=[;:,。])\d{1,2}[.、](?!\d)|[一二三四五六]是/g;

/** No sentence divides a total in more. */
const mostParts = 40;

/** The amounts of a part list, taken in every way that a list can be meant. */
function* readings(list: readonly PlacedAmount[], text: string, from: number): Generator<PlacedAmount[]> {
  const cuts = (shape: RegExp): number[] => Array.from(text.slice(from).matchAll(shape), ({ index }) => from + index);
  const firsts = (places: readonly number[]): PlacedAmount[] =>
    [from, ...places].flatMap((place, i, all) => {
      const end = all[i + 1] ?? text.length;
      return list.find(({ amount }) => amount.index >= place && amount.index < end) ?? [];
    });
  const until = (end: number): PlacedAmount[] => list.filter(({ amount }) => amount.index < end);
  const marks = cuts(itemMark);
  const semicolons = cuts(/;/g);
  const next = cuts(/其中|包括/g)[0] ?? text.length;
  if (marks.length > 1) yield firsts(marks);
  yield until(semicolons[0] ?? text.length);
  if (semicolons.length) yield firsts(semicolons);
  yield until(next);
  for (let count = 2; count <= list.length; count += 1) yield list.slice(0, count);
}

/** Whether the text says that its list is the whole: both halves named, or 包括 with two parts that 和 joins. */
function isExhaustive(word: string, parts: readonly PlacedAmount[], text: string): boolean {
  if (isClosedSet(parts.map(({ label }) => label))) return true;
  const [one, two] = parts;
  if (word !== '包括' || parts.length !== 2 || !one || !two) return false;
  const between = text.slice(one.amount.index + one.amount.length, two.amount.index);
  return /^\s*[和与及]/.test(between) && !/[,;。等]/.test(between);
}

/** Whether a difference may be reported: the list is the whole, or one slip of the pen accounts for a small difference. */
function isFailure(word: string, total: PlacedAmount, parts: readonly PlacedAmount[], text: string): boolean {
  if ([total, ...parts].some(({ amount }) => amount.approximate) || word.startsWith('主要')) return false;
  const values = valuesOf(total, parts);
  const share = gapShare(total.amount.value, values);
  if (isExhaustive(word, parts, text)) return share < 0.2;
  const sizeable = String(total.amount.value.digits).length >= 4;
  const over = toNumber(addDecimals(values)) > toNumber(total.amount.value);
  return sizeable && share < (over ? 0.05 : 0.015) && looksMistyped(total.amount.value, values);
}

/**
 * The sums that a paragraph puts forward: a total and, after 其中 or 包括, its parts, nested too. Where the parts add up,
 * the sum holds. Where they do not, it fails only if the list is meant to be whole; 其中 mostly names some of the parts.
 */
export function partSums(paragraph: Paragraph): FoundCheck[] {
  if (!/其中|包括|主要是|主要为|分别|具体[为是]:|分[类列]?:|[成配源排布用]情?况?(?:如下|是|为):/.test(paragraph.plain))
    return [];
  const plain = withoutBrackets(paragraph);
  const all = placeAmounts(paragraph, plain);
  const open = placeAmounts(paragraph, paragraph.plain);
  const own = all.filter(({ amount }) => !isSideFigure(plain, amount.index));
  const found: FoundCheck[] = [];
  for (const { 0: word, index } of plain.matchAll(marker)) {
    const begun = plain.lastIndexOf('。', index) + 1;
    const opens = /^(?:主要)?$/.test(plain.slice(begun, index).trim());
    const start = opens ? plain.lastIndexOf('。', begun - 2) + 1 : begun;
    const stop = plain.indexOf('。', index);
    const end = opens && /^.{0,4}①/.test(plain.slice(index, index + 8)) ? plain.length : stop < 0 ? plain.length : stop;
    const reason = word.startsWith('主要');
    const before = own.filter(({ amount }) => amount.index >= start && amount.index < index);
    const heads =
      before.length || !opens ? before : open.filter(({ amount }) => amount.index >= start && amount.index < index);
    const scope = (reason ? all : own).filter(({ amount }) => amount.index > index && amount.index < end);
    for (const total of lastOfEach(heads)) {
      const list = scope.filter(({ amount }) => amount.measure === total.amount.measure).slice(0, mostParts);
      const check = sumOf(word, total, list, plain.slice(0, end), index);
      if (check) found.push(check);
    }
  }
  return found;
}

/** The nearest amount of each measure, nearest first. */
function lastOfEach(amounts: readonly PlacedAmount[]): PlacedAmount[] {
  const seen = new Set<string>();
  return amounts.toReversed().filter(({ amount }) => !seen.has(amount.measure) && seen.add(amount.measure));
}

function sumOf(
  word: string,
  total: PlacedAmount,
  list: readonly PlacedAmount[],
  text: string,
  from: number,
): FoundCheck | null {
  let failed: PlacedAmount[] | null = null;
  let rounded: PlacedAmount[] | null = null;
  for (const parts of readings(list, text, from)) {
    if (parts.length < 2) continue;
    const verdict = judgeSum(total.amount.value, valuesOf(total, parts), isCount(total));
    if (verdict === 'equal') return sumCheck(total, parts);
    if (verdict === 'rounded') rounded ??= parts;
    else if (isFailure(word, total, parts, text)) failed ??= parts;
  }
  const parts = rounded ?? failed;
  return parts && sumCheck(total, parts);
}
