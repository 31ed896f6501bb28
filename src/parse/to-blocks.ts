import type { Block } from '../read/block.ts';
import type { OutlineEntry } from '../read/outline.ts';
import type { TableRegion } from '../read/tables/tables.ts';
import { firstLine, type Paragraph } from '../text/paragraph.ts';

/** The body of a document as blocks: its headings, tables set up again, and everything else as paragraphs. */
export function toBlocks(
  paragraphs: readonly Paragraph[],
  outline: readonly OutlineEntry[],
  tables: readonly TableRegion[],
): Block[] {
  const headings = new Map(outline.filter((entry) => entry.heading).map((entry) => [entry.at, entry.section.level]));
  const blocks: Block[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const region = tables.find((table) => table.cells.from === at);
    if (region) {
      const { header, rows } = region.table;
      blocks.push({ kind: 'table', header, rows, lines: rowLines(region) });
      at = region.cells.to;
      continue;
    }
    const paragraph = paragraphs[at] as Paragraph;
    const level = headings.get(at);
    const line = firstLine(paragraph);
    if (level) blocks.push({ kind: 'heading', level: Math.min(level, 5) as 1, text: paragraph.text, line });
    else blocks.push({ kind: 'paragraph', text: paragraph.text, line });
  }
  return blocks;
}

/** One line a row, header rows first: those of a rebuilt table begin where the table does. */
function rowLines({ table, rowLines: own }: TableRegion): number[] {
  return [...table.header.map(() => table.startLine), ...table.rows.map((_, at) => own[at] ?? table.startLine)];
}
