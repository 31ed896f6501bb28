import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

const span = ({ properties }: Element, name: 'rowSpan' | 'colSpan'): number => Number(properties[name] ?? 1);

/** The text of each row of a table, a space between two cells; a cell that spans several stands in each of them. */
export function tableTexts(table: Element): string[] {
  const rows: Element[] = [];
  visit(table, 'element', (element) => {
    if (element.tagName === 'tr') rows.push(element);
  });
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      while (grid[r]?.[column] !== undefined) column += 1;
      for (let down = 0; down < span(cell, 'rowSpan'); down += 1) {
        for (let right = 0; right < span(cell, 'colSpan'); right += 1) {
          const target = grid[r + down];
          if (target) target[column + right] = toText(cell);
        }
      }
    }
  });
  return grid.map((row) => row.join(' '));
}
