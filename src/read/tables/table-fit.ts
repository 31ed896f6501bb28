import { emptiness, joining, misfit, type Token, type Vocabulary } from './table-costs.ts';
import type { Column } from './table-header.ts';

/** A row: the tokens of each column, none where the source left it empty. */
export type FitRow = Token[][];

export interface Fit {
  cost: number;
  rows: FitRow[];
}

const never = Number.POSITIVE_INFINITY;
/** Behind the last column, where nothing is placed. */
const beyond: Pick<Column, 'kind' | 'paired'> = { kind: 'text', paired: false };

/** What was done to come to a state. */
const moves = { start: 0, place: 1, skip: 2, join: 3, row: 4 } as const;
type Move = (typeof moves)[keyof typeof moves];

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
  const empty = columns.map((_, column) => emptiness(columns, column));
  // A state: cells laid, column to fill next, what was done last (0 skipped, 1 placed, 2 a row begun), in a later row or not.
  const size = (width + 1) * 6;
  const index = (laid: number, column: number, last: number, later: number): number =>
    laid * size + column * 6 + last * 2 + later;
  const states = (tokens.length + 1) * size;
  const costs = new Float64Array(states).fill(never);
  const origins = new Int32Array(states);
  const taken = new Uint8Array(states);
  const relax = (to: number, cost: number, from: number, move: Move): void => {
    if (cost >= (costs[to] as number) - 1e-9) return;
    costs[to] = cost;
    origins[to] = from;
    taken[to] = move;
  };
  relax(index(0, 0, 2, 0), 0, -1, moves.start);
  for (let laid = 0; laid <= tokens.length; laid += 1) {
    const token = tokens[laid];
    for (let pass = 0; pass < 2; pass += 1) {
      for (let column = 0; column <= width; column += 1) {
        for (let last = 0; last < 3; last += 1) {
          for (let later = 0; later < 2; later += 1) {
            const here = index(laid, column, last, later);
            const spent = costs[here] as number;
            if (spent === never) continue;
            if (column === width) {
              if (rows.restart !== null && token && last !== 2)
                relax(index(laid, rows.restart, last === 0 ? 0 : 2, 1), spent, here, moves.row);
              continue;
            }
            const free = rows.merged && later && (columns[column] as Column).kind === 'closing';
            const cost = free ? 0 : (empty[column] as number);
            relax(
              index(laid, column + 1, 0, later),
              spent + (token?.gap && !free ? Math.min(cost, 0.15) : cost),
              here,
              moves.skip,
            );
          }
        }
      }
    }
    if (!token) break;
    const before = tokens[laid - 1];
    for (let column = 0; column <= width; column += 1) {
      const { kind, paired } = columns[column] ?? beyond;
      // What the cell costs here is the same whatever was done before: reckoned once, and only where it is asked.
      let ill = -1;
      let joined = -1;
      for (let last = 0; last < 3; last += 1) {
        for (let later = 0; later < 2; later += 1) {
          const here = index(laid, column, last, later);
          const spent = costs[here] as number;
          if (spent === never) continue;
          if (last === 1 && before && column > 0) {
            if (joined < 0) joined = joining(before, token, (columns[column - 1] as Column).kind, words, known);
            relax(index(laid + 1, column, 1, later), spent + joined, here, moves.join);
          }
          if (column === width) continue;
          if (ill < 0) ill = misfit(token, kind, words);
          const alone = paired && last !== 1 ? 3 : 0;
          // A percentage sits less well in a total that has a growth beside it than in one that stands alone.
          const odd = token.kind === 'percent' && kind === 'value' && columns[column + 1]?.paired ? 0.1 : 0;
          const unused = token.gap && last !== 0 && laid > 0 ? 0.5 : 0;
          relax(index(laid + 1, column + 1, 1, later), spent + ill + odd + alone + unused, here, moves.place);
        }
      }
    }
  }
  let best = index(tokens.length, width, 0, 0);
  for (let state = best + 1; state % 6 !== 0; state += 1)
    if ((costs[state] as number) < (costs[best] as number)) best = state;
  const cost = costs[best] as number;
  if (cost === never) return null;
  const laidRows: FitRow[] = [emptyRow(width)];
  for (let at = best; at >= 0; at = origins[at] as number) {
    const move = taken[at];
    if (move === moves.row) laidRows.unshift(emptyRow(width));
    if (move !== moves.place && move !== moves.join) continue;
    laidRows[0]?.[Math.floor((at % size) / 6) - 1]?.unshift(tokens[Math.floor(at / size) - 1] as Token);
  }
  return { cost, rows: laidRows };
}

const emptyRow = (width: number): FitRow => Array.from({ length: width }, () => []);

/** The text of a cell: its pieces as printed, joined. */
export const cellText = (pieces: readonly Token[]): string => pieces.map(({ text }) => text).join('');
