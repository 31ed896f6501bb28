import type { CellKind, ColumnKind } from './table-cells.ts';
import type { Column } from './table-header.ts';

/** A cell of a flattened table. `gap`: blank lines before it beyond the usual, which stand for cells left empty. */
export interface Token {
  text: string;
  tight: string;
  kind: CellKind;
  gap: number;
  /** Index of its paragraph. */
  at: number;
}

/** What the whole table tells of its cells. */
export interface Vocabulary {
  /** Words that repeat only in the last column: 预期性, 难以完成. */
  closing: ReadonlySet<string>;
  /** Texts that stand more than once: values rather than labels. */
  repeated: ReadonlySet<string>;
}

const never = Number.POSITIVE_INFINITY;

/** How ill a cell sits in a column, from 0. */
export function misfit(token: Token, kind: ColumnKind, { closing, repeated }: Vocabulary): number {
  const { kind: cell, tight: text } = token;
  const closes = closing.has(text);
  if (kind === 'closing') {
    if (closing.size) return closes ? 0 : cell === 'dash' ? 0.3 : 2;
    return cell === 'text' || cell === 'dash' ? 0.1 : 0.8;
  }
  if (closes) return 3;
  const rate = text.endsWith('%') || text.endsWith('‰');
  const word = repeated.has(text) ? 0.2 : 0.8;
  switch (kind) {
    case 'value':
      return { number: 0, value: rate ? 0.3 : 0, percent: 0.3, dash: 0.1, text: word }[cell];
    case 'percent':
      return { number: 0.6, value: rate ? 0 : 0.8, percent: 0, dash: 0.1, text: word + 0.4 }[cell];
    case 'rate':
      return { number: 0, value: rate ? 0.1 : 0.8, percent: 0, dash: 0.1, text: word + 0.4 }[cell];
    case 'unit':
      return /^[^\d]{1,8}$/.test(text) ? 0 : 2;
    case 'name':
      return cell === 'text' && (text.length <= 4 || text.includes('·')) ? 0 : 1.2;
    case 'group':
      return cell === 'text' ? 0.3 : never;
    case 'label':
      return { number: 3, value: 2, percent: 3, dash: 1, text: repeated.has(text) ? 0.6 : 0 }[cell];
    default:
      return { number: 0.6, value: 0.3, percent: 0.6, dash: 0, text: 0 }[cell];
  }
}

/** What it costs to leave a column of a row empty. */
export function emptiness(columns: readonly Column[], at: number): number {
  const { kind, path } = columns[at] as Column;
  if (kind === 'value') return columns[at + 1]?.paired ? 1.6 : 1;
  if (kind === 'closing' && /备注|说明/.test(path.join(''))) return 0.3;
  return { group: 0, serial: 4, label: 4, name: 4, unit: 1.2, percent: 0.5, rate: 0.5, closing: 1.5, text: 1 }[kind];
}

/** What it costs to read a cell as the rest of the cell before it, which the source broke over two lines. */
export function joining(
  before: Token,
  token: Token,
  column: ColumnKind,
  { closing, repeated }: Vocabulary,
  known: ReadonlySet<string>,
): number {
  if (token.kind !== 'text' || before.kind !== 'text' || closing.has(token.tight)) return never;
  if (known.has(before.tight + token.tight)) return 0;
  if (column === 'name' || (column !== 'label' && repeated.has(token.tight))) return never;
  const again = repeated.has(token.tight) ? 0.3 : 0;
  return (token.tight.length <= before.tight.length ? 0.4 : 1.5) + again + (token.gap ? 1 : 0);
}
