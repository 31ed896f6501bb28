import type { Line } from '../text/paragraph.ts';
import { markSpacedRows } from './spaced-rows.ts';

const edged = /^\s*[|｜].*[|｜]\s*$/;
/** `|---|:--:|`: parts the header from the rows in Markdown and is no row itself. */
const separator = /^(?=.*[-—])(?=.*[|｜])[\s|｜:—-]+$/;
/** A row of links that leads through a site. */
const navigation = /^(?:网站|返回)?首\s*[页頁]$/;
/** A number mark of a list, which a word processor parts from its text by a tab. */
const listMark = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]+|[①-⑳⑴-⒇•·●▪◆-]|第.{1,4}[章节節条條])$/;
const figure = /^[-—+−]*[\d０-９][\d０-９,，. ]*[%％]?$|^[-—－/]+$/;
/** A first cell that names what stands below it. */
const heads =
  /^(?:[序编編行]\s*[号號次]|姓\s*名|[时時]\s*[间間]|日\s*期|.{0,6}(?:[项項]\s*目|科\s*目|指\s*[标標]|名\s*[称稱]|[类類][别別])|[单單]\s*位|地\s*[区區]|收\s*入|支\s*出)$/;

/** A cell without padding and marks of emphasis. */
const clean = (cell: string): string => cell.trim().replace(/^\*\*(.*)\*\*$/, '$1');

/** The cells of a line with bars at both ends, the empty ones too; null for any other line. */
function edgedCells(text: string): string[] | null {
  if (!edged.test(text)) return null;
  const cells = text.trim().slice(1, -1).split(/[|｜]/).map(clean);
  return cells.length > 1 && cells.some(Boolean) ? cells : null;
}

/** The cells of a line with bars inside; Markdown lets the outer ones go. */
function barredCells(text: string): string[] | null {
  return /[|｜]/.test(text) && !edged.test(text)
    ? text
        .trim()
        .replace(/^[|｜]|[|｜]$/, '')
        .split(/[|｜]/)
        .map(clean)
    : null;
}

/** The cells of a line with two spaces or more between them; null for one that spaces only indent. */
function spacedCells(text: string): string[] | null {
  const cells = text.trim().split(/ {2,}|[ \u3000]*\u3000[ \u3000]*/);
  return cells.length > 2 ? cells : null;
}

/** The cells of a line with tabs between words, the empty ones too; null for a line that tabs only indent. */
function tabbedCells(text: string): string[] | null {
  if (!text.includes('\t')) return null;
  const cells = text.split('\t').map((cell) => cell.trim());
  if (cells.filter(Boolean).length < 2) return null;
  return cells.some((cell) => listMark.test(cell) || /[。；;]./.test(cell)) ? null : cells;
}

/** Rows with tabs are a table where the first names the columns, or where figures stand in most of those below it. */
function isTabbedTable(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length < 1) return false;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.filter((row) => row.length === width).length * 2 <= rows.length) return false;
  const headed = heads.test(first[0] ?? '') && !first.some((cell) => figure.test(cell));
  const figured = rest.filter((row) => row.slice(1).some((cell) => figure.test(cell))).length;
  return headed || (width > 2 && rest.length > 1 && figured * 2 > rest.length);
}

/** Rows with bars inside are a table without a separator row where columns are named or most rows hold figures. */
const isBarredTable = (rows: Cells): boolean =>
  rows.length > 2 && rows.every((row) => row.length > 2) && isTabbedTable(rows.slice(rows.findIndex(isRowOfCells)));

/** A row of more than a caption or a unit. */
const isRowOfCells = (row: readonly string[]): boolean => row.filter(Boolean).length > 1;

/** Columns set with spaces are a table where names head them, every row is as wide, and each holds a figure. */
function isSpacedTable([first = [], ...rest]: Cells): boolean {
  return (
    rest.length > 1 &&
    heads.test(first[0] ?? '') &&
    rest.every((row) => row.length === first.length && row.some((cell) => figure.test(cell)))
  );
}

type Cells = readonly (readonly string[])[];

/** A way to set a table in plain text: how a line parts in cells, and which runs of such lines are a table. */
interface Form {
  cellsOf: (text: string) => string[] | null;
  /** `parted`: a separator row stands after the first. */
  accepts: (rows: Cells, parted: boolean) => boolean;
}

const forms: readonly Form[] = [
  { cellsOf: edgedCells, accepts: (rows) => !rows.some((row) => row.some((cell) => navigation.test(cell))) },
  { cellsOf: barredCells, accepts: (rows, parted) => parted || isBarredTable(rows) },
  { cellsOf: tabbedCells, accepts: isTabbedTable },
  { cellsOf: spacedCells, accepts: isSpacedTable },
];

/** The next row below a blank line, which one or two blank lines part from the row above; -1 where none follows. */
function rowBelow(lines: readonly Line[], blank: number, isRow: (text: string) => boolean): number {
  const next = [blank + 1, blank + 2].find((at) => lines[at]?.text.trim()) ?? -1;
  return next > 0 && isRow((lines[next] as Line).text) ? next : -1;
}

/**
 * Marks the lines of a plain text that are rows of a table: two or more, one below the other, with bars (| or ｜) at both
 * ends, with bars inside and the separator row of Markdown or figures in most of them, with tabs between their cells, or in columns set with spaces; blank lines may
 * stand between all of them. The separator row and the navigation of a site stay lines.
 */
export function markRows(lines: readonly Line[]): Line[] {
  const marked = [...lines];
  for (const { cellsOf, accepts } of forms) {
    for (let at = 0; at < lines.length; at += 1) {
      const found: { index: number; cells: string[] }[] = [];
      let parted = false;
      let end = at;
      let gap: number | null = null;
      for (; end < lines.length; end += 1) {
        const { text } = lines[end] as Line;
        if (found.length && !text.trim()) {
          const next = rowBelow(lines, end, (below) => separator.test(below) || cellsOf(below) !== null);
          const own = next - end;
          if (next < 0 || own !== (gap ?? own) || (gap === null && found.length > 1)) break;
          gap = own;
          end = next - 1;
          continue;
        }
        // Rows that blank lines part are parted so throughout.
        if (gap && lines[end - 1]?.text.trim() && !separator.test(text)) break;
        if (found.length && separator.test(text)) {
          parted ||= found.length === 1;
          continue;
        }
        const cells = marked[end]?.cells ? null : cellsOf(text);
        if (!cells) break;
        found.push({ index: end, cells });
      }
      const rows = found.map(({ cells }) => cells);
      if (rows.length > 1 && accepts(rows, parted))
        for (const { index, cells } of found) marked[index] = { ...(lines[index] as Line), cells };
      at = Math.max(at, end - 1);
    }
  }
  return markSpacedRows(marked);
}
