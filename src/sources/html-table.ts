import type { Element } from 'hast';
import { holdsBlock, inlineText, isBlock, isElement, isHidden, type Node } from './html-text.ts';

/** A row of a table: the cells that the page prints, and the same with merged cells filled. */
export interface Row {
  printed: string[];
  cells: string[];
}

const span = (value: unknown, most: number): number => Math.min(Math.max(Number(value) || 1, 1), most);

const spanOf = ({ properties }: Element, rowsLeft: number): { wide: number; high: number } => ({
  wide: span(properties['colSpan'], 100),
  high: span(properties['rowSpan'], rowsLeft),
});

/** How many cells each one may fill on the average, before their spans are not believed. */
const mostFilled = 100;

/** The rows of this table and not of one inside it, in order. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (!isElement(child) || isHidden(child)) return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter(
    (child): child is Element =>
      isElement(child) && !isHidden(child) && (child.tagName === 'td' || child.tagName === 'th'),
  );

const blocksIn = (node: Node): number =>
  'children' in node
    ? node.children.reduce((sum, child) => sum + (isBlock(child) && !holdsBlock(child) ? 1 : blocksIn(child)), 0)
    : 0;

const holds = (node: Node, tagName: RegExp): boolean =>
  'children' in node &&
  node.children.some((child) => isElement(child) && (tagName.test(child.tagName) || holds(child, tagName)));

/** A cell's text on one line: its paragraphs and line breaks joined, with a space between Latin words or figures only. */
function cellText(cell: Node): string {
  const inner = 'children' in cell ? cell.children : [];
  const parts = holdsBlock(cell) ? inner.map(cellText) : inlineText([cell]).split('\n');
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .reduce((text, part) => text + (/[\x21-\x7e]$/.test(text) && /^[\x21-\x7e]/.test(part) ? ' ' : '') + part, '');
}

/**
 * The rows of a table that holds data, merged cells filled; null for a table that only lays out a page: one with a table,
 * a list or a heading inside, with one column or one row, or with a whole text in a cell.
 */
export function tableRows(table: Element): Row[] | null {
  const rows = rowsOf(table);
  const grid = rows.map(cellsOf);
  if (grid.filter((cells) => cells.length > 1).length < 2) return null;
  if (rows.some((row) => holds(row, /^(table|h[1-6]|[uo]l)$/))) return null;
  if (grid.some((cells) => cells.some((cell) => blocksIn(cell) > 8))) return null;

  const spans = grid.flatMap((cells, r) => cells.map((cell) => spanOf(cell, rows.length - r)));
  const area = spans.reduce((sum, { wide, high }) => sum + wide * high, 0);
  const believed = area <= spans.length * mostFilled;
  const filled: string[][] = rows.map(() => []);
  return grid.map((cells, r) => {
    const printed = cells.map(cellText);
    let column = 0;
    cells.forEach((cell, k) => {
      while (filled[r]?.[column] !== undefined) column += 1;
      const { wide, high } = believed ? spanOf(cell, rows.length - r) : { wide: 1, high: 1 };
      for (let dr = 0; dr < high; dr += 1) {
        for (let dc = 0; dc < wide; dc += 1) (filled[r + dr] as string[])[column + dc] = printed[k] as string;
      }
      column += wide;
    });
    return { printed, cells: Array.from(filled[r] as string[], (cell) => cell ?? '') };
  });
}
