import type { BudgetAccount, BudgetItem } from '../../records/index.ts';
import { addDecimals, type Decimal, readDecimal, toNumber } from '../../text/decimal.ts';
import { fold } from '../../text/fold.ts';
import { firstLine, lastLine, type Paragraph } from '../../text/paragraph.ts';
import { readMark } from '../budgets/account-line.ts';
import { claimOf, type FoundCheck, gapShare, judgeSum, looksMistyped } from './sum-check.ts';

type Account = Omit<BudgetAccount, 'document'>;

/** With the places of the finest: amounts of one account are printed alike. */
function alike(amounts: readonly number[]): Decimal[] {
  const decimals = amounts.flatMap((amount) => readDecimal(String(amount)) ?? []);
  const places = Math.max(0, ...decimals.map((decimal) => decimal.places));
  return decimals.map(({ digits, places: own }) => ({ digits: digits * 10n ** BigInt(places - own), places }));
}

/** An amount by which a line is cut (调减300万元) counts against the total of an adjustment. */
function signed(paragraphs: readonly Paragraph[], { amount, label, line }: BudgetItem): number {
  const { plain = '' } = paragraphs.find((paragraph) => firstLine(paragraph) === line) ?? {};
  const after = plain.slice(plain.indexOf(fold(label)) + label.length);
  return /^[,:]?(?:调减|核减|压减)/.test(after) ? -amount : amount;
}

/** What stands between the total and the first line of the list. */
function introduction(paragraphs: readonly Paragraph[], { statedTotalLine, items }: Account): string {
  const first = items[0]?.line ?? 0;
  return paragraphs
    .filter((paragraph) => lastLine(paragraph) >= (statedTotalLine ?? first) && firstLine(paragraph) < first)
    .map(({ plain }) => plain)
    .join('');
}

/**
 * Whether an account that falls short of its total may be called wrong: it is announced as a whole (按功能科目分类, 具体是),
 * it closes with 其他, or a single slip of the pen accounts for the difference. A list of the main lines leaves some out.
 */
function meantWhole(intro: string, account: Account, total: Decimal, parts: readonly Decimal[]): boolean {
  const share = gapShare(total, parts);
  if (share < 0.05 && looksMistyped(total, parts)) return true;
  if (toNumber(addDecimals(parts)) > toNumber(total)) return intro !== '' && share < 0.1;
  if (/主要(?!原因|是|用于)|重点|部分|其中/.test(intro.replace(/主要原因.*?[。;]/g, ''))) {
    return share < 0.1 && /^其他/.test(fold(account.items.at(-1)?.label ?? '')) && parts.length > 3;
  }
  return share < 0.2 && /分类|按.{1,12}分|分别|具体|如下|包括|构成|组成/.test(intro);
}

/** Whether a line with the account's number mark stands in or beside it that could not be read: the list is not whole. */
function hasGap(paragraphs: readonly Paragraph[], { items }: Account): boolean {
  const lines = new Set(items.map(({ line }) => line));
  const places = paragraphs.flatMap((paragraph, at) => (lines.has(firstLine(paragraph)) ? [at] : []));
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const { mark } = readMark(paragraphs[first]?.plain ?? '');
  return paragraphs
    .slice(Math.max(0, first - 1), last + 2)
    .some(
      (paragraph) =>
        mark &&
        !lines.has(firstLine(paragraph)) &&
        readMark(paragraph.plain).mark === mark &&
        paragraph.text.length < 60 &&
        /\d元?|元/.test(paragraph.plain),
    );
}

/** The lines of each account against the total that it divides. */
export function accountChecks(paragraphs: readonly Paragraph[], budgets: readonly Account[]): FoundCheck[] {
  return budgets.flatMap((account) => {
    const { items, statedTotal, statedTotalLine, unit } = account;
    if (statedTotal === null || statedTotalLine === null) return [];
    const [total, ...parts] = alike([statedTotal, ...items.map((item) => signed(paragraphs, item))]);
    if (!total || parts.length !== items.length) return [];
    const verdict = judgeSum(total, parts, false);
    const failed = verdict === 'apart';
    if (
      failed &&
      (hasGap(paragraphs, account) || !meantWhole(introduction(paragraphs, account), account, total, parts))
    ) {
      return [];
    }
    return [
      {
        lines: [...new Set([statedTotalLine, ...items.map(({ line }) => line)])].sort((a, b) => a - b),
        claim: claimOf(total, parts, verdict),
        stated: statedTotal,
        computed: toNumber(addDecimals(parts)),
        unit,
        holds: !failed,
      },
    ];
  });
}
