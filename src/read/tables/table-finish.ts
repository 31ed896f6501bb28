import { misfit, type Token, type Vocabulary } from './table-costs.ts';
import { cellText, type FitRow } from './table-fit.ts';
import { type Column, headerRows } from './table-header.ts';

/** A flattened table set up again. */
export interface Rebuilt {
  header: string[][];
  rows: string[][];
  uncertain: [number, number][];
  /** The paragraph on which each row begins. */
  starts: number[];
}

/** A row laid in the columns. */
export interface Row {
  columns: readonly Column[];
  cells: FitRow;
  /** Cells filled from the row above, by column. */
  filled: ReadonlyMap<number, string>;
}

/** The table as its record shows it, with what stays unsettled. A row in which nothing was printed is none. */
export function finish(columns: readonly Column[], laid: readonly Row[], words: Vocabulary): Rebuilt {
  const rows = laid.filter(({ cells }) => cells.some((pieces) => pieces.length));
  const uncertain: [number, number][] = [];
  rows.forEach((row, at) => {
    const following = rows[at + 1]?.cells.flat()[0];
    for (const column of unsettled(row, following, words)) uncertain.push([at, column]);
  });
  return {
    header: headerRows(columns),
    rows: rows.map(({ cells, filled }) =>
      cells.map((pieces, column) => (pieces.length ? cellText(pieces) : (filled.get(column) ?? ''))),
    ),
    uncertain,
    starts: rows.map(({ cells }) => Math.min(...cells.flat().map(({ at }) => at))),
  };
}

/**
 * Cells that would sit as well in the empty column beside them, and that column: nothing in the source says which is right.
 * A growth never stands without its total, so that a lone cell of such a pair is settled; a blank line settles its place.
 */
function unsettled({ columns, cells, filled }: Row, following: Token | undefined, words: Vocabulary): number[] {
  const open = new Set<number>();
  cells.forEach((pieces, empty) => {
    const { kind, paired } = columns[empty] as Column;
    if (pieces.length || filled.has(empty) || kind === 'group' || kind === 'closing' || kind === 'label') return;
    for (const step of [-1, 1]) {
      let beside = empty + step;
      while (cells[beside] && !cells[beside]?.length && !filled.has(beside)) beside += step;
      const token = cells[beside]?.[0];
      const other = columns[beside];
      if (!token || !other || other.kind === 'serial' || other.kind === 'label' || other.kind === 'name') continue;
      if (paired && beside === empty - 1) continue;
      const after = cells.slice(Math.min(empty, beside) + 1).flat()[0] ?? following;
      if (token.gap || after?.gap) continue;
      if (misfit(token, kind, words) <= misfit(token, other.kind, words)) open.add(empty).add(beside);
    }
  });
  return [...open].sort((a, b) => a - b);
}
