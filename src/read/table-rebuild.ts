import { type Block, readBlocks } from './table-blocks.ts';
import { columnKind, isHeaderCell } from './table-cells.ts';
import { misfit, type Token, type Vocabulary } from './table-costs.ts';
import { cellText, type Fit, type FitRow, fitCells } from './table-fit.ts';
import { type Column, columnsOf, headerRows, readHeaders } from './table-header.ts';

/** A flattened table set up again. */
export interface Rebuilt {
  header: string[][];
  rows: string[][];
  uncertain: [number, number][];
  /** The paragraph on which each row begins. */
  starts: number[];
}

interface Row {
  columns: readonly Column[];
  cells: FitRow;
  /** Cells filled from the row above, by column. */
  filled: ReadonlyMap<number, string>;
}

/** Rows enough to tell which header fits. */
const share = 10;
const single = { restart: null, merged: false };
const sub: Column = { path: ['分项'], kind: 'label', paired: false };

function vocabulary(tokens: readonly Token[], closing: ReadonlySet<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const { kind, tight } of tokens)
    if (kind === 'text' && !closing.has(tight)) counts.set(tight, (counts.get(tight) ?? 0) + 1);
  return { closing, repeated: new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word)) };
}

/** How ill the rows that have as many cells as there are columns sit in them, cell by cell. */
function alignment(columns: readonly Column[], rows: readonly (readonly Token[])[], words: Vocabulary): number {
  const whole = rows.filter((row) => row.length === columns.length);
  const costs = whole.map((row) =>
    row.reduce((sum, token, i) => sum + Math.min(5, misfit(token, (columns[i] as Column).kind, words)), 0),
  );
  return costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, whole.length);
}

/** The first rows as they are where no cell is missing. */
const firstRows = (tokens: readonly Token[], width: number): Token[][] =>
  [0, 1, 2].map((row) => tokens.slice(row * width, (row + 1) * width));

/** Of the headers with one number of columns, the one that costs least; a plain one of one row where others fit no better. */
function oneOfEachSize(
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
function bestHeader(
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

const isBody = ({ kind }: Column): boolean => kind !== 'serial' && kind !== 'group';

function withSub(columns: readonly Column[]): { columns: Column[]; at: number } {
  const label = Math.max(
    0,
    columns.findIndex(({ kind }) => kind === 'label' || kind === 'name' || kind === 'text'),
  );
  return { columns: [...columns.slice(0, label + 1), sub, ...columns.slice(label + 1)], at: label + 1 };
}

/** The rows of one serial number: one, or several that share its name and are told apart by a name of their own. */
function fitBlock({ tokens }: Block, body: readonly Column[], words: Vocabulary): { fit: Fit; parted: boolean } | null {
  const one = fitCells(tokens, body, single, words);
  if (one && one.cost <= 3) return { fit: one, parted: false };
  const parted = withSub(body);
  const several = fitCells(tokens, parted.columns, { restart: parted.at, merged: true }, words);
  if (one && (!several || several.rows.length < 2 || one.cost <= several.cost + 3)) return { fit: one, parted: false };
  return several && { fit: several, parted: true };
}

function rebuildNumbered(tokens: readonly Token[]): Rebuilt | null {
  const headerCells = tokens.findIndex(({ tight }) => tight === '1');
  const top = tokens.slice(0, Math.max(0, headerCells));
  if (!top.some(({ tight }) => columnKind(tight) === 'serial')) return null;
  const grouped = top.some(({ tight }) => columnKind(tight) === 'group');
  const numericEnd = !top.some(({ tight }) => columnKind(tight) === 'closing');
  const parts = readBlocks(tokens, grouped, numericEnd);
  if (!parts) return null;
  const words = vocabulary(
    parts.blocks.flatMap((block) => block.tokens),
    parts.closing,
  );
  const rows = parts.blocks.map((block) => block.tokens);
  const headers = readHeaders(parts.header.map(({ text }) => text)).map((header) => closed(header, parts.closing));
  const columns = bestHeader(headers, rows, words, (header) => {
    const body = header.filter(isBody);
    return rows
      .slice(0, share)
      .reduce((sum, row) => sum + Math.min(40, fitCells(row, body, single, words)?.cost ?? 40), 0);
  });
  if (!columns) return null;
  const body = columns.filter(isBody);
  const fits = parts.blocks.map((block) => ({ block, laid: fitBlock(block, body, words) }));
  if (fits.some(({ laid }) => !laid)) return null;
  const parted = fits.some(({ laid }) => laid?.parted);
  const full = parted ? withSub(body).columns : body;
  const subAt = withSub(body).at;
  const lead = columns.filter((column) => !isBody(column));
  const laidRows: Row[] = [];
  let group = '';
  for (const { block, laid } of fits) {
    if (block.group) group = block.group.text;
    laid?.fit.rows.forEach((cells, index) => {
      const whole = parted && !laid.parted ? cells.toSpliced(subAt, 0, []) : cells;
      const filled = new Map<number, string>();
      if (index > 0) {
        full.forEach(({ kind }, column) => {
          const first = laid.fit.rows[0]?.[column] ?? [];
          if ((column < subAt || kind === 'closing') && !whole[column]?.length && first.length)
            filled.set(column, cellText(first));
        });
      }
      laidRows.push({
        columns: [...lead, ...full],
        cells: [...lead.map(({ kind }) => (kind === 'serial' ? [block.serial] : [])), ...whole],
        filled: new Map([
          ...lead.flatMap(({ kind }, i): [number, string][] => (kind === 'group' ? [[i, group]] : [])),
          ...[...filled].map(([column, text]): [number, string] => [column + lead.length, text]),
        ]),
      });
    });
  }
  return finish([...lead, ...full], laidRows, words);
}

/** A last column whose cells are words that repeat is a closing one, whatever its header. */
function closed(columns: readonly Column[], closing: ReadonlySet<string>): readonly Column[] {
  const last = columns.at(-1);
  return closing.size && last ? [...columns.slice(0, -1), { ...last, kind: 'closing', paired: false }] : columns;
}

function rebuildPlain(tokens: readonly Token[]): Rebuilt | null {
  let most = 0;
  while (most < tokens.length && isHeaderCell((tokens[most] as Token).tight)) most += 1;
  let best: { fit: Fit; columns: readonly Column[]; words: Vocabulary; cost: number } | null = null;
  for (let length = most; length >= 2; length -= 1) {
    const body = tokens.slice(length);
    const words = vocabulary(body, new Set());
    const labels = tokens.slice(0, length).map(({ text }) => text);
    const headers = length === most ? readHeaders(labels) : [columnsOf(labels.map((label) => [label]))];
    for (const columns of oneOfEachSize(headers, (columns) =>
      alignment(columns, firstRows(body, columns.length), words),
    )) {
      if (body.length < columns.length) continue;
      const fit = fitCells(body, columns, { restart: 0, merged: false }, words);
      if (fit && (!best || fit.cost < best.cost - 1e-9)) best = { fit, columns, words, cost: fit.cost };
    }
  }
  if (!best || best.fit.rows.length < 2 || best.cost > best.fit.rows.length * 2.5) return null;
  const { columns, fit, words } = best;
  let group = '';
  const rows = fit.rows.map((cells) => {
    const filled = new Map<number, string>();
    columns.forEach(({ kind }, column) => {
      if (kind !== 'group') return;
      if (cells[column]?.length) group = cellText(cells[column] as Token[]);
      else filled.set(column, group);
    });
    return { columns, cells, filled };
  });
  return finish(columns, rows, words);
}

function finish(columns: readonly Column[], rows: readonly Row[], words: Vocabulary): Rebuilt {
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
    const { kind, path, paired } = columns[empty] as Column;
    if (pieces.length || filled.has(empty) || kind === 'group' || kind === 'closing' || path === sub.path) return;
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

/**
 * Sets a flattened table up again from its cells in order: by its serial numbers where it has them, else by the header alone.
 * What a column can hold decides, not the count: cells may be missing, broken over two lines, or merged over several rows.
 * Null where the cells are no table.
 */
export function rebuildTable(tokens: readonly Token[]): Rebuilt | null {
  return rebuildNumbered(tokens) ?? rebuildPlain(tokens);
}
