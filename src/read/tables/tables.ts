import type { Table } from '../../records/index.ts';
import { bare } from '../../text/fold.ts';
import { firstLine, lastLine, type Paragraph } from '../../text/paragraph.ts';
import { cellKind } from './table-cells.ts';
import type { Token } from './table-costs.ts';
import type { Rebuilt } from './table-finish.ts';
import { markedTables } from './table-marked.ts';
import { rebuildTable } from './table-rebuild.ts';
import { findTableSpans, isSectionRow, type TableSpan } from './table-span.ts';
import { printedUnit } from './table-unit.ts';

/** A table and the paragraphs that make it. All indices are inclusive. */
export interface TableRegion {
  /** Caption and notes included. */
  from: number;
  to: number;
  /** The paragraphs that are cells, header cells among them. */
  cells: { from: number; to: number };
  /** The line on which each row begins. */
  rowLines: number[];
  table: Omit<Table, 'document'>;
}

/**
 * Every table of a text: those that the source marks as rows are taken as they are; those that a copy flattened to one cell
 * a line are set up again. In source order, none overlapping. Lists of names, agenda items and accounts are no tables.
 */
export function readTables(paragraphs: readonly Paragraph[]): TableRegion[] {
  const regions = [...markedTables(paragraphs)];
  for (const span of findTableSpans(paragraphs)) {
    const region = flattenedTable(paragraphs, span);
    if (region) regions.push(region);
  }
  return regions.sort((a, b) => a.from - b.from);
}

function usualGap(paragraphs: readonly Paragraph[]): number {
  const counts = new Map<number, number>();
  for (const { blankBefore } of paragraphs.slice(1)) counts.set(blankBefore, (counts.get(blankBefore) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function flattenedTable(paragraphs: readonly Paragraph[], span: TableSpan): TableRegion | null {
  const cells = paragraphs.slice(span.firstCell, span.lastCell + 1);
  const usual = usualGap(cells);
  const tokens: Token[] = cells.map(({ text, plain, blankBefore }, i) => ({
    text,
    tight: bare(plain),
    kind: cellKind(bare(plain)),
    gap: i === 0 ? 0 : Math.max(0, blankBefore - usual),
    at: span.firstCell + i,
  }));
  const isSection = ({ at }: Token): boolean => isSectionRow(paragraphs, at);
  const sections = tokens.filter(isSection);
  const plain = rebuildTable(tokens.filter((token) => !isSection(token)));
  if (!plain?.rows.length) return null;
  const rebuilt = sections.length ? withSections(plain, sections) : plain;
  const { from, to, caption, unit, notes } = span;
  return {
    from,
    to,
    cells: { from: span.firstCell, to: span.lastCell },
    rowLines: rebuilt.starts.map((at) => firstLine(paragraphs[at] as Paragraph)),
    table: {
      caption: caption === null ? null : (paragraphs[caption] as Paragraph).text,
      unit: printedUnit(paragraphs, [unit, caption]),
      startLine: firstLine(paragraphs[from] as Paragraph),
      endLine: lastLine(paragraphs[to] as Paragraph),
      header: rebuilt.header,
      rows: rebuilt.rows,
      uncertain: rebuilt.uncertain,
      notes: notes === null ? null : (paragraphs[notes] as Paragraph).text,
    },
  };
}

/** A first column, without a name in the source, for the rows that only name those below them. */
function withSections(table: Rebuilt, sections: readonly Token[]): Rebuilt {
  return {
    ...table,
    header: table.header.map((row) => ['', ...row]),
    rows: table.rows.map((row, i) => [
      sections.findLast(({ at }) => at < (table.starts[i] as number))?.text ?? '',
      ...row,
    ]),
    uncertain: table.uncertain.map(([row, column]) => [row, column + 1]),
  };
}
