import type { TableRegion } from '../read/tables/tables.ts';
import { fold } from '../text/fold.ts';
import type { Paragraph } from '../text/paragraph.ts';

/**
 * The paragraphs of a text with each table that a copy had flattened to one cell a line as rows again: one paragraph a
 * row, with its cells and the line on which it begins.
 */
export function withTableRows(paragraphs: readonly Paragraph[], tables: readonly TableRegion[]): Paragraph[] {
  const starts = new Map(tables.map((table) => [table.cells.from, table]));
  const rows: Paragraph[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] as Paragraph;
    const region = starts.get(at);
    if (!region || paragraph.cells) {
      rows.push(paragraph);
      continue;
    }
    const { header, rows: body, startLine } = region.table;
    for (const cells of header) rows.push(rowOf(cells, startLine));
    body.forEach((cells, i) => {
      rows.push(rowOf(cells, region.rowLines[i] ?? startLine));
    });
    at = region.cells.to;
  }
  return rows;
}

function rowOf(cells: readonly string[], line: number): Paragraph {
  const text = cells.join('\t');
  return { text, plain: fold(text), pieces: [{ offset: 0, line, column: 1 }], indent: 0, blankBefore: 0, cells };
}
