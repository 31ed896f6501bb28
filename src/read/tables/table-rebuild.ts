import { alignment, bestHeader, firstRows, isBody, oneOfEachSize } from './table-best-header.ts';
import { type Block, readBlocks } from './table-blocks.ts';
import { columnKind, isHeaderCell } from './table-cells.ts';
import type { Token, Vocabulary } from './table-costs.ts';
import { finish, type Rebuilt, type Row } from './table-finish.ts';
import { cellText, type Fit, fitCells } from './table-fit.ts';
import { type Column, columnsOf, readHeaders } from './table-header.ts';

/** Rows enough to tell which header fits. */
const share = 10;
const single = { restart: null, merged: false };

function vocabulary(tokens: readonly Token[], closing: ReadonlySet<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const { kind, tight } of tokens)
    if (kind === 'text' && !closing.has(tight)) counts.set(tight, (counts.get(tight) ?? 0) + 1);
  return { closing, repeated: new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word)) };
}

/** With a second column of names after the first, for the rows of one serial number; one header cell stands over both. */
function withSub(columns: readonly Column[]): { columns: Column[]; at: number } {
  const named = columns.findIndex(({ kind }) => kind === 'label' || kind === 'name' || kind === 'text');
  const at = Math.max(0, named) + 1;
  const sub: Column = { path: columns[at - 1]?.path ?? [''], kind: 'label', paired: false };
  return { columns: [...columns.slice(0, at), sub, ...columns.slice(at)], at };
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

/** How many cells after the header's first row are its second: two to four words, at once again under the next parent. */
function repeatedCells(tokens: readonly Token[], from: number): number {
  for (let length = 2; length <= 4; length += 1) {
    const unit = tokens.slice(from, from + length);
    if (unit.some(({ kind }) => kind !== 'text') || new Set(unit.map(({ tight }) => tight)).size < length) continue;
    let times = 1;
    while (unit.every(({ tight }, i) => tokens[from + times * length + i]?.tight === tight)) times += 1;
    if (times > 1) return length * times;
  }
  return 0;
}

/** What has more header cells in a row is a list of words. */
const mostHeaderCells = 60;

function rebuildPlain(tokens: readonly Token[]): Rebuilt | null {
  let most = 0;
  while (most < tokens.length && isHeaderCell((tokens[most] as Token).tight)) most += 1;
  if (most > mostHeaderCells) return null;
  most += repeatedCells(tokens, most);
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

/**
 * Sets a flattened table up again from its cells in order: by its serial numbers where it has them, else by the header alone.
 * What a column can hold decides, not the count: cells may be missing, broken over two lines, or merged over several rows.
 * Null where the cells are no table.
 */
export function rebuildTable(tokens: readonly Token[]): Rebuilt | null {
  return rebuildNumbered(tokens) ?? rebuildPlain(tokens);
}
