import type { BudgetAccount } from '../../records/index.ts';
import { fold } from '../../text/fold.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { TableRegion } from '../tables/tables.ts';
import { accountChecks } from './account-checks.ts';
import { adjustedSums } from './adjusted-sums.ts';
import { balanceChecks } from './balance-checks.ts';
import { bracketSums } from './bracket-sums.ts';
import { followingParts } from './following-parts.ts';
import { toldGrowth, yearlyGrowth } from './growth-checks.ts';
import { listCounts } from './list-counts.ts';
import { partSums } from './part-sums.ts';
import { replyCounts } from './reply-counts.ts';
import { runSums } from './run-sums.ts';
import { shareChecks } from './share-checks.ts';
import type { FoundCheck } from './sum-check.ts';
import { tableSums } from './table-sums.ts';
import { totalSums } from './total-sums.ts';

/** A longer paragraph is a text that lost its line ends: what adds up to what can no longer be told. */
const longest = 4_000;

/** What a single paragraph tells. */
const inOne: readonly ((paragraph: Paragraph) => FoundCheck[])[] = [
  partSums,
  totalSums,
  runSums,
  bracketSums,
  adjustedSums,
  shareChecks,
  listCounts,
  replyCounts,
  toldGrowth,
];

/**
 * Every sum that a document implies, computed exactly in the printed unit, in the order of the text: parts of a total told
 * in a sentence or in the paragraphs after it, accounts, columns of tables, balances, shares, growth, lists with their count. What holds is reported
 * to hold; what fails is reported only where the text leaves no other reading.
 */
export function readChecks(
  text: readonly Paragraph[],
  budgets: readonly Omit<BudgetAccount, 'document'>[],
  tables: readonly TableRegion[] = [],
): FoundCheck[] {
  const paragraphs = text.filter(({ plain }) => plain.length <= longest);
  const prose = paragraphs.filter(
    ({ cells, plain }) => !cells && /\d|[一二三四五六七八九十百千万亿][名个位项家元亩方件条吨户人]/.test(plain),
  );
  const found = [
    ...accountChecks(paragraphs, budgets),
    ...tables.flatMap(tableSums),
    ...prose.flatMap((paragraph) => inOne.flatMap((rule) => rule(paragraph))),
    ...followingParts(paragraphs),
    ...balanceChecks(paragraphs),
    ...yearlyGrowth(paragraphs),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ lines, claim, unit }) => {
      const key = `${lines.join()} ${claim} ${fold(unit)}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}
