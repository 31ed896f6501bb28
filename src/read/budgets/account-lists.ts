import { inUnitOf, type PrintedAmount } from '../../text/amounts.ts';
import { toNumber } from '../../text/decimal.ts';
import { fold } from '../../text/fold.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { type AccountLine, isFiscalLabel, readAccountLine } from './account-line.ts';

/** Lines of one account, one below the other. */
export interface AccountList {
  /** Index of the first line's paragraph. */
  from: number;
  /** Most lines are named as a revenue or an expenditure; the others may be projects. */
  named: boolean;
  /** A paragraph before it ends as one that goes into parts does. */
  announced: boolean;
  lines: AccountLine[];
  /** The line below them that states their sum, and its paragraph. */
  sum: { amount: PrintedAmount; at: number } | null;
}

const announcing = /(?::|如下[。;:]?|分别[是为]:?)$/;

/** A list of revenue and of expenditure at once is a row of headings: (一)…收入…; (二)…支出…. */
function isMixed(lines: readonly AccountLine[]): boolean {
  const labels = lines.map(({ item }) => fold(item.label).replace(/[(][^)]*[)]$/, ''));
  return labels.some((label) => label.endsWith('收入')) && labels.some((label) => label.endsWith('支出'));
}

/**
 * Runs of account lines with one kind of number mark, two at least, in the unit of the first; without marks three are wanted, and a
 * paragraph before that announces them (其中:). A list with marks of another kind may stand inside: 1. …; (1) …; (2) …; 2. ….
 * Most are named as revenue or expenditure; others are given where they are announced. In the order of their first lines.
 */
export function readAccountLists(paragraphs: readonly Paragraph[], taken: (at: number) => boolean): AccountList[] {
  const lists: Omit<AccountList, 'named' | 'announced'>[] = [];
  let open: Omit<AccountList, 'named' | 'announced'>[] = [];
  paragraphs.forEach((paragraph, at) => {
    const line = taken(at) ? null : readAccountLine(paragraph);
    // Without a mark, what announces a list is none of its lines.
    if (!line || (!line.mark && announcing.test(paragraph.plain))) {
      if (!/^其中/.test(paragraph.plain)) open = [];
      return;
    }
    if (line.closes) {
      const closed = open.at(-1);
      if (closed && closed.lines.length > 1) closed.sum = { amount: line.amount, at };
      open = [];
      return;
    }
    const depth = open.findLastIndex(({ lines }) => alike(lines[0] as AccountLine, line));
    if (depth >= 0) {
      open = open.slice(0, depth + 1);
      open[depth]?.lines.push(line);
      return;
    }
    const list = { from: at, lines: [line], sum: null };
    const inside = /^其中/.test(paragraph.plain) || (line.mark && open.every(({ lines }) => lines[0]?.mark));
    open = inside ? [...open, list] : [list];
    lists.push(list);
  });
  return lists.flatMap(({ from, lines, sum }) => {
    const marked = Boolean(lines[0]?.mark);
    const named = lines.filter(({ item }) => isFiscalLabel(item.label)).length * 2 > lines.length;
    const announced = announcing.test(paragraphs[from - 1]?.plain ?? '') || /^其中/.test(paragraphs[from]?.plain ?? '');
    const enough = marked ? lines.length >= 2 : lines.length >= 3 && announced;
    return enough && (named || announced) && !isMixed(lines)
      ? [{ from, named, announced, lines: lines.map((line) => inUnit(line, lines[0] as AccountLine)), sum }]
      : [];
  });
}

const alike = (one: AccountLine, other: AccountLine): boolean => one.mark === other.mark;

/** A line in the unit of the first of its list: 8300万元 among 亿元 is 0.83. */
function inUnit(line: AccountLine, { amount: first }: AccountLine): AccountLine {
  if (line.amount.unit === first.unit) return line;
  const value = inUnitOf(line.amount, first);
  const amount = { ...line.amount, value, unit: first.unit, power: first.power };
  return { ...line, amount, item: { ...line.item, amount: toNumber(value) } };
}
