import { type PrintedAmount, readAmounts, readWrittenAmounts } from '../../text/amounts.ts';
import { toNumber } from '../../text/decimal.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { clauseAt } from '../budgets/side-figure.ts';
import { readOnce } from './read-once.ts';
import type { PlacedAmount } from './sum-check.ts';

const bracketed = /[(](?!(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)])[^()]{0,80}[)]/g;

const blankBrackets = readOnce((plain) => plain.replace(bracketed, (printed) => ' '.repeat(printed.length)));

/** The folded text with what stands in brackets blanked, numbers of items aside: (含市列区用3000万元) is no part of a sum. */
export const withoutBrackets = (paragraph: Paragraph): string =>
  paragraph.plain.includes('(') ? blankBrackets(paragraph) : paragraph.plain;

/** Amounts in Arabic and in Chinese figures, by themselves. */
export const arabicAmounts = readOnce(readAmounts);
export const writtenAmounts = readOnce(readWrittenAmounts);

const figured = /[一二三四五六七八九十百千万亿]元|[十百千万亿][一二三四五六七八九十百千万亿]?[^\d,;。]/;

/** Amounts in Arabic figures, and those in Chinese figures of money, or of what is counted by tens somewhere, in order. */
export const readAllAmounts = readOnce((plain, paragraph): readonly PrintedAmount[] => {
  const arabic = arabicAmounts(paragraph, plain);
  if (!figured.test(plain)) return arabic;
  const all = writtenAmounts(paragraph, plain).filter(
    ({ index, length }) => !arabic.some((other) => index < other.index + other.length && other.index < index + length),
  );
  const counted = (amount: PrintedAmount): boolean =>
    amount.measure === '元' || amount.power > 0 || toNumber(amount.value) >= 10;
  const measures = new Set(all.filter(counted).map(({ measure }) => measure));
  const written = all.filter(({ measure }) => measures.has(measure));
  return [...arabic, ...written].sort((a, b) => a.index - b.index);
});

/** Persons are counted as 人, 名, 位 and 人次 in one sum. */
const person = /^(?:名|位|人次)$/;

/** Amounts with their lines and the words before them. */
export const placeAmounts = readOnce((plain, paragraph): readonly PlacedAmount[] => {
  let end = 0;
  return readAllAmounts(paragraph, plain).map((amount) => {
    const clause = clauseAt(plain, amount.index);
    const label = plain.slice(Math.max(end, amount.index - clause.length), amount.index);
    end = amount.index + amount.length;
    return {
      amount: person.test(amount.measure) ? { ...amount, measure: '人' } : amount,
      line: placeAt(paragraph, amount.index).line,
      label: label.replace(/^[、和及与]\s?/, '').trim(),
      ...(/^(?:再)?(?:减去?|扣除|剔除)/.test(label.trim()) && { minus: true }),
    };
  });
});
