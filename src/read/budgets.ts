import type { BudgetAccount } from '../records/index.ts';
import { inUnitOf, type PrintedAmount } from '../text/amounts.ts';
import { addDecimals, type Decimal, equalDecimals, toNumber } from '../text/decimal.ts';
import { fold } from '../text/fold.ts';
import { type Paragraph, placeAt } from '../text/paragraph.ts';
import { type AccountLine, readAccountLine } from './account-line.ts';
import { readAccountLists } from './account-lists.ts';
import { type FiscalSetting, readBasis, readYears, settingAt } from './fiscal-setting.ts';
import { readAllAmounts } from './placed-amounts.ts';
import { clauseAt, isSideFigure } from './side-figure.ts';
import type { TableRegion } from './tables.ts';

/** What the reader of accounts must know of the document. */
export interface BudgetContext {
  title: string;
  year: number | null;
  tables: readonly TableRegion[];
}

type Account = Omit<BudgetAccount, 'document'>;

interface Total {
  amount: PrintedAmount;
  /** The paragraph that states it. */
  at: number;
}

/**
 * The total that a list divides: the last one stated before it. Where several stand near, the one that the lines add up
 * to; a paragraph that divides the same total in another way (按经济科目分类) states none.
 */
function totalOf(paragraphs: readonly Paragraph[], from: number, lines: readonly AccountLine[]): Total | null {
  const sum = addDecimals(lines.map(({ amount }) => amount.value));
  const unit = (lines[0] as AccountLine).amount;
  let nearest: Total | null = null;
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const paragraph = paragraphs[at] as Paragraph;
    const { plain } = paragraph;
    if (at < from - 1 && readAccountLine(paragraph)?.mark) break;
    const money = readAllAmounts(plain).filter(
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
function untilTotal(paragraphs: readonly Paragraph[], from: number, lines: readonly AccountLine[]): AccountLine[] {
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

function nameOf(plain: string, total: PrintedAmount, year: number | null): string {
  const clause = clauseAt(plain, total.index)
    .replace(/^.*?[)）、.]\s?(?=\D)/, '')
    .replace(/^\d{4} ?年(?:度)? ?/, '')
    .replace(/(?:预计|累计)?(?:完成|安排|执行|达到|实现|为|预计)+$/, '')
    .trim();
  return `${year ? `${year}年` : ''}${clause}`;
}

/**
 * Every account that a document lists line by line in its prose, in the order of the text; a table of final accounts is a
 * table, and its columns are checked there. An account has two lines or more; its year, kind and stage come from the sentence that introduces it, else from the
 * headings above. An account whose year the document does not tell is left out.
 */
export function readBudgets(paragraphs: readonly Paragraph[], context: BudgetContext): Account[] {
  const title: FiscalSetting = {
    year: readYears(context.title)[0] ?? context.year,
    basis: readBasis(context.title),
  };
  const taken = (at: number) => context.tables.some(({ from, to }) => from <= at && at <= to);
  const accounts: Account[] = [];
  for (const { from, named, announced, lines: found, sum } of readAccountLists(paragraphs, taken)) {
    const lines = sum ? found : untilTotal(paragraphs, from, found);
    const total = totalOf(paragraphs, from, lines) ?? sum;
    const intro = paragraphs.slice(Math.min(total?.at ?? from, Math.max(0, from - 1)), from);
    const told = intro.map(({ plain }) => plain).join('');
    const sentence = total ? (paragraphs[total.at] as Paragraph) : undefined;
    const clause = sentence && total ? clauseAt(sentence.plain, total.amount.index) : told;
    const labels = lines.map(({ item }) => item.label).join('');
    const around = `${context.title}${paragraphs
      .slice(Math.max(0, from - 4), from)
      .map(({ plain }) => plain)
      .join('')}`;
    // Lines that no total holds together are findings or tasks, unless each has the name of an account.
    if (!total && !(lines.every(({ item }) => isAccountName(item.label)) && (announced || lines.length > 2))) continue;
    if (!named && !(total && isDivided(total, lines, around))) continue;
    const kind = kindOf(clause) ?? kindOf(told) ?? kindOf(labels) ?? kindOfHeading(paragraphs, from) ?? kindOfUse(told);
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

const funds = /收入|支出|债券|资金|预算|经费|财政|专款|拨款/;
const account = /(?:支出|收入|税|费|基金|付息|转移支付|上解|结[余转])(?:[(][^()]*[)])?$/;
const finding = /\d|[未多少漏虚超]|违规|挪用|应缴|滞留|闲置|拨付|投入/;

/** 教育支出 and 增值税, not 2个单位少计收入. */
const isAccountName = (label: string): boolean => account.test(fold(label)) && !finding.test(fold(label));

/** Lines without the name of an account, projects say, divide public money where they add up to what is announced. */
function isDivided(total: Total, lines: readonly AccountLine[], around: string): boolean {
  return funds.test(around) && equalDecimals(total.amount.value, addDecimals(lines.map(({ amount }) => amount.value)));
}

function kindOf(plain: string): 'revenue' | 'expenditure' | null {
  const income = plain.lastIndexOf('收入');
  const spending = plain.lastIndexOf('支出');
  if (income < 0 && spending < 0) return null;
  return spending > income ? 'expenditure' : 'revenue';
}

/** The nearest heading that names one of the two: (一)收入. */
function kindOfHeading(paragraphs: readonly Paragraph[], at: number): 'revenue' | 'expenditure' | null {
  for (let i = at - 1; i >= Math.max(0, at - 12); i -= 1) {
    const { plain } = paragraphs[i] as Paragraph;
    if (plain.length < 30 && /^(?:[(]?[一二三四五六七八九十\d]+[)、.])/.test(plain) && kindOf(plain))
      return kindOf(plain);
  }
  return null;
}

/** Public money that is at hand is revenue, what is put to a use is expenditure. */
function kindOfUse(told: string): 'revenue' | 'expenditure' | null {
  if (/财力|财源/.test(told)) return 'revenue';
  return /安排|用于|投向|分配|拨付|使用|项目/.test(told) ? 'expenditure' : null;
}

/** A sentence says 预计 or 安排 of itself; 完成 leaves the stage to the heading. */
function basisOf(clause: string, heading: string | null): string {
  const own = readBasis(clause);
  if (own === '执行' || own === null) return heading ?? own ?? '预算';
  return own;
}
