import { type CellKind, type ColumnKind, tight } from './table-cells.ts';
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

/** A row: the tokens of each column, none where the source left it empty. */
export type FitRow = Token[][];

export interface Fit {
  cost: number;
  rows: FitRow[];
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
  const rate = /[%‰]$/.test(text);
  const word = repeated.has(text) ? 0.2 : 0.8;
  switch (kind) {
    case 'value':
      return { number: 0, value: rate ? 0.3 : 0, percent: 0.3, dash: 0.1, text: word }[cell];
    case 'percent':
      return { number: 0.6, value: rate ? 0 : 0.8, percent: 0, dash: 0.1, text: word + 0.4 }[cell];
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
function emptiness(columns: readonly Column[], at: number): number {
  const { kind, path } = columns[at] as Column;
  if (kind === 'value') return columns[at + 1]?.paired ? 1.6 : 1;
  if (kind === 'closing' && /备注|说明/.test(path.join(''))) return 0.3;
  return { group: 0, serial: 4, label: 4, name: 4, unit: 1.2, percent: 0.5, closing: 1.5, text: 1 }[kind];
}

/** What it costs to read a cell as the rest of the cell before it, which the source broke over two lines. */
function joining(
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

interface Step {
  cost: number;
  from: number;
  move: 'place' | 'skip' | 'join' | 'row' | 'start';
}

/** Where a row may begin again, and whether rows after the first share its merged cells; null for a single row. */
export interface Rows {
  restart: number | null;
  merged: boolean;
}

/**
 * Lays cells in rows of the columns at the least cost, every cell once and in order (dynamic programming over cells and
 * columns). Null where they cannot be laid so.
 */
export function fitCells(
  tokens: readonly Token[],
  columns: readonly Column[],
  rows: Rows,
  words: Vocabulary,
): Fit | null {
  const width = columns.length;
  const known = new Set(tokens.map((token) => token.tight));
  // A state: cells laid, column to fill next, what was done last (0 skipped, 1 placed, 2 a row begun), in a later row or not.
  const size = (width + 1) * 6;
  const index = (laid: number, column: number, last: number, later: number): number =>
    laid * size + column * 6 + last * 2 + later;
  const steps: (Step | undefined)[] = new Array((tokens.length + 1) * size);
  const relax = (to: number, cost: number, from: number, move: Step['move']): void => {
    const known = steps[to];
    if (!known || cost < known.cost - 1e-9) steps[to] = { cost, from, move };
  };
  relax(index(0, 0, 2, 0), 0, -1, 'start');
  for (let laid = 0; laid <= tokens.length; laid += 1) {
    const token = tokens[laid];
    for (let pass = 0; pass < 2; pass += 1) {
      for (let column = 0; column <= width; column += 1) {
        for (let last = 0; last < 3; last += 1) {
          for (let later = 0; later < 2; later += 1) {
            const here = index(laid, column, last, later);
            const step = steps[here];
            if (!step) continue;
            if (column === width) {
              if (rows.restart !== null && token && last !== 2)
                relax(index(laid, rows.restart, last === 0 ? 0 : 2, 1), step.cost, here, 'row');
              continue;
            }
            const free = rows.merged && later && (columns[column] as Column).kind === 'closing';
            const cost = free ? 0 : emptiness(columns, column);
            relax(
              index(laid, column + 1, 0, later),
              step.cost + (token?.gap && !free ? Math.min(cost, 0.15) : cost),
              here,
              'skip',
            );
          }
        }
      }
    }
    if (!token) break;
    for (let column = 0; column <= width; column += 1) {
      for (let last = 0; last < 3; last += 1) {
        for (let later = 0; later < 2; later += 1) {
          const here = index(laid, column, last, later);
          const step = steps[here];
          if (!step) continue;
          const before = tokens[laid - 1];
          if (last === 1 && before && column > 0) {
            relax(
              index(laid + 1, column, 1, later),
              step.cost + joining(before, token, (columns[column - 1] as Column).kind, words, known),
              here,
              'join',
            );
          }
          if (column === width) continue;
          const { kind, paired } = columns[column] as Column;
          const alone = paired && last !== 1 ? 3 : 0;
          // A percentage sits less well in a total that has a growth beside it than in one that stands alone.
          const odd = token.kind === 'percent' && kind === 'value' && columns[column + 1]?.paired ? 0.1 : 0;
          const unused = token.gap && last !== 0 && laid > 0 ? 0.5 : 0;
          relax(
            index(laid + 1, column + 1, 1, later),
            step.cost + misfit(token, kind, words) + odd + alone + unused,
            here,
            'place',
          );
        }
      }
    }
  }
  let best = -1;
  for (let state = 0; state < 6; state += 1) {
    const at = index(tokens.length, width, state >> 1, state & 1);
    if (steps[at] && (best < 0 || (steps[at] as Step).cost < (steps[best] as Step).cost)) best = at;
  }
  const cost = steps[best]?.cost ?? never;
  return cost === never ? null : { cost, rows: trace(steps, best, tokens, size, width) };
}

/** The rows that the cheapest way laid. */
function trace(
  steps: readonly (Step | undefined)[],
  end: number,
  tokens: readonly Token[],
  size: number,
  width: number,
): FitRow[] {
  const emptyRow = (): FitRow => Array.from({ length: width }, () => []);
  const rows: FitRow[] = [emptyRow()];
  for (let at = end; at >= 0; ) {
    const { from, move } = steps[at] as Step;
    const column = Math.floor((at % size) / 6);
    if (move === 'row') rows.unshift(emptyRow());
    if (move === 'place' || move === 'join') {
      const token = tokens[Math.floor(at / size) - 1] as Token;
      rows[0]?.[column - 1]?.unshift(token);
    }
    at = from;
  }
  return rows;
}

/** The text of a cell: its pieces as printed, joined. */
export const cellText = (pieces: readonly Token[]): string => pieces.map(({ text }) => text).join('');
export const bareCell = (pieces: readonly Token[]): string => tight(cellText(pieces));
