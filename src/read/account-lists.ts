import type { Paragraph } from '../text/paragraph.ts';
import { type AccountLine, isFiscalLabel, readAccountLine } from './account-line.ts';

/** Lines of one account, one below the other. */
export interface AccountList {
  /** Index of the first line's paragraph. */
  from: number;
  lines: AccountLine[];
}

/**
 * Runs of account lines with one kind of number mark and one unit, two at least, most of them named as revenue or
 * expenditure; without marks three are wanted, and a paragraph before that ends in a colon. A list with marks of another
 * kind may stand inside: 1. …; (1) …; (2) …; 2. …. In the order of their first lines.
 */
export function readAccountLists(paragraphs: readonly Paragraph[], taken: (at: number) => boolean): AccountList[] {
  const lists: AccountList[] = [];
  let open: AccountList[] = [];
  paragraphs.forEach((paragraph, at) => {
    const line = taken(at) ? null : readAccountLine(paragraph);
    if (!line) {
      if (!/^其中/.test(paragraph.plain)) open = [];
      return;
    }
    const depth = open.findLastIndex(({ lines }) => alike(lines[0] as AccountLine, line));
    if (depth >= 0) {
      open = open.slice(0, depth + 1);
      open[depth]?.lines.push(line);
      return;
    }
    const list = { from: at, lines: [line] };
    open = line.mark && open.every(({ lines }) => lines[0]?.mark) ? [...open, list] : [list];
    lists.push(list);
  });
  return lists.filter(({ from, lines }) => {
    const marked = Boolean(lines[0]?.mark);
    const named = lines.filter(({ item }) => isFiscalLabel(item.label)).length;
    const announced = /:$/.test(paragraphs[from - 1]?.plain ?? '');
    return named * 2 > lines.length && (marked ? lines.length >= 2 : lines.length >= 3 && announced);
  });
}

const alike = (one: AccountLine, other: AccountLine): boolean =>
  one.mark === other.mark && one.amount.unit === other.amount.unit;
