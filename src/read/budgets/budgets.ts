import type { BudgetAccount } from '../../records/index.ts';
import type { PrintedAmount } from '../../text/amounts.ts';
import { toNumber } from '../../text/decimal.ts';
import { fold } from '../../text/fold.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import type { TableRegion } from '../tables/tables.ts';
import { accountKind } from './account-kind.ts';
import type { AccountLine } from './account-line.ts';
import { readAccountLists } from './account-lists.ts';
import { totalOf, untilTotal } from './account-total.ts';
import { type FiscalSetting, readBasis, readYears, settingAt } from './fiscal-setting.ts';
import { isAccount } from './is-account.ts';
import { clauseAt } from './side-figure.ts';

/** What the reader of accounts must know of the document. */
export interface BudgetContext {
  title: string;
  year: number | null;
  tables: readonly TableRegion[];
}

type Account = Omit<BudgetAccount, 'document'>;

function nameOf(plain: string, total: PrintedAmount, year: number | null): string {
  const clause = clauseAt(plain, total.index)
    .replace(/^.*?[)、.]\s?(?=\D)/, '')
    .replace(/^\d{4} ?年(?:度)? ?/, '')
    .trim()
    .replace(/(?:预计|累计)?(?:完成|安排|执行|达到|实现|为|预计)+$/, '')
    .replace(/(?:决算|预算|执行|完成)数$/, '');
  return `${year ? `${year}年` : ''}${clause}`;
}

/**
 * Every account that a document lists line by line in its prose, in the order of the text; a table of final accounts is a
 * table, and its columns are summed there. An account has two lines or more; its year, kind and stage come from the
 * sentence that introduces it, else from the headings above. An account whose year the document does not tell is left out.
 */
export function readBudgets(paragraphs: readonly Paragraph[], context: BudgetContext): Account[] {
  const printed = fold(context.title);
  const title: FiscalSetting = { year: readYears(printed)[0] ?? context.year, basis: readBasis(printed) };
  const taken = (at: number) => context.tables.some(({ from, to }) => from <= at && at <= to);
  const accounts: Account[] = [];
  for (const list of readAccountLists(paragraphs, taken)) {
    const { from, sum } = list;
    const lines = sum ? list.lines : untilTotal(paragraphs, from, list.lines);
    const total = totalOf(paragraphs, from, lines) ?? sum;
    const intro = paragraphs.slice(Math.min(total?.at ?? from, Math.max(0, from - 1)), from);
    const told = intro.map(({ plain }) => plain).join('');
    const sentence = total ? (paragraphs[total.at] as Paragraph) : undefined;
    const clause = sentence && total ? clauseAt(sentence.plain, total.amount.index) : told;
    const labels = lines.map(({ item }) => item.label).join('');
    const around = `${printed}${paragraphs
      .slice(Math.max(0, from - 4), from)
      .map(({ plain }) => plain)
      .join('')}`;
    if (!isAccount({ ...list, lines }, total, around)) continue;
    const kind = accountKind([clause, told, labels], paragraphs, from);
    const setting = settingAt(paragraphs, Math.min(total?.at ?? from, from), title);
    const own = readYears(clause);
    const year = own.at(-1) ?? readYears(sentence?.plain.slice(0, total?.amount.index) ?? '').at(-1) ?? setting.year;
    if (!kind || year === null) continue;
    const first = (lines[0] as AccountLine).amount;
    const place = paragraphs[from] as Paragraph;
    accounts.push({
      name:
        sentence && total && total.at < from
          ? nameOf(sentence.plain, total.amount, year)
          : `${year}年${kind === 'revenue' ? '收入' : '支出'}`,
      year,
      kind,
      basis: basisOf(clause, setting.basis),
      unit: unitAsPrinted(place.text.slice(first.index, first.index + first.length), first.unit),
      items: lines.map(({ item }) => item),
      statedTotal: total ? toNumber(total.amount.value) : null,
      statedTotalLine: sentence && total ? placeAt(sentence, total.amount.index).line : null,
    });
  }
  return accounts;
}

/** The unit at the end of a printed amount, in its own script; as read where hundred millions and tens of thousands mix. */
function unitAsPrinted(amount: string, unit: string): string {
  const end = amount.slice(-unit.length);
  return fold(end) === unit ? end : unit;
}

/** A sentence says 预计 or 安排 of itself; 完成 leaves the stage to the heading. */
function basisOf(clause: string, heading: string | null): string {
  const own = readBasis(clause);
  if (own === '执行' || own === null) return heading ?? own ?? '预算';
  return own;
}
