import { misfit, type Token, type Vocabulary } from './table-costs.ts';
import type { Column } from './table-header.ts';

/** How ill the rows that have as many cells as there are columns sit in them, cell by cell. */
export function alignment(columns: readonly Column[], rows: readonly (readonly Token[])[], words: Vocabulary): number {
  const whole = rows.filter((row) => row.length === columns.length);
  const costs = whole.map((row) =>
    row.reduce((sum, token, i) => sum + Math.min(5, misfit(token, (columns[i] as Column).kind, words)), 0),
  );
  return costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, whole.length);
}

/** The first rows as they are where no cell is missing. */
export const firstRows = (tokens: readonly Token[], width: number): Token[][] =>
  [0, 1, 2].map((row) => tokens.slice(row * width, (row + 1) * width));

/** Of the headers with one number of columns, the one that costs least; a plain one of one row where others fit no better. */
export function oneOfEachSize(
  headers: readonly (readonly Column[])[],
  costOf: (columns: readonly Column[]) => number,
): (readonly Column[])[] {
  const best = new Map<number, { columns: readonly Column[]; cost: number }>();
  for (const columns of headers) {
    const cost = costOf(columns) + (columns.some(({ path }) => path.length > 1) ? 0.1 : 0);
    const known = best.get(columns.length);
    if (!known || cost < known.cost - 1e-9) best.set(columns.length, { columns, cost });
  }
  return Array.from(best.values(), ({ columns }) => columns);
}

/**
 * The header that the cells fit best. Of the headers with one number of columns, the one in which whole rows sit best;
 * between those, the cost of laying the rows.
 */
export function bestHeader(
  headers: readonly (readonly Column[])[],
  rows: readonly (readonly Token[])[],
  words: Vocabulary,
  costOf: (columns: readonly Column[]) => number,
): readonly Column[] | null {
  const longest = Math.max(...rows.map((row) => row.length));
  const shortest = Math.min(...rows.map((row) => row.length));
  const able = headers.filter((columns) => {
    const size = columns.filter(isBody).length;
    return size >= shortest - 1 && size <= longest + 4;
  });
  let best: { columns: readonly Column[]; cost: number } | null = null;
  for (const columns of oneOfEachSize(able, (header) => alignment(header.filter(isBody), rows, words))) {
    const cost = costOf(columns) + (columns.some(({ path }) => path.length > 1) ? 1 : 0);
    if (Number.isFinite(cost) && (!best || cost < best.cost - 1e-9)) best = { columns, cost };
  }
  return best?.columns ?? null;
}

/** Serial numbers and group cells are laid apart from the rows. */
export const isBody = ({ kind }: Column): boolean => kind !== 'serial' && kind !== 'group';
