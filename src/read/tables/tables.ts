import type { Table } from '../../records/index.ts';
import { bare, fold } from '../../text/fold.ts';
import { firstLine, lastLine, type Paragraph } from '../../text/paragraph.ts';
import { cellKind } from './table-cells.ts';
import type { Token } from './table-costs.ts';
import type { Rebuilt } from './table-finish.ts';
import { rebuildTable } from './table-rebuild.ts';
import { findTableSpans, isSectionRow, type TableSpan } from './table-span.ts';

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

const unitOf = (text: string): string | null => /单位:([^)]{1,40})/.exec(fold(text))?.[1]?.trim() ?? null;

/** The unit as printed, from the caption or from a line of its own. */
function printedUnit(paragraphs: readonly Paragraph[], places: readonly (number | null)[]): string | null {
  for (const place of places) {
    const text = place === null ? undefined : paragraphs[place]?.text;
    const found = text && unitOf(text);
    if (text && found) {
      const start = fold(text).indexOf(found);
      return text.slice(start, start + found.length);
    }
  }
  return null;
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

/** Rows at the top that hold no figure but years are the header; a table has one header row at least. */
function headerDepth(rows: readonly (readonly string[])[]): number {
  const names = (row: readonly string[]): boolean =>
    row.every((cell) => cellKind(bare(cell)) === 'text' || !bare(cell) || /^\d{4}(?:年.*)?$/.test(bare(cell)));
  let depth = 1;
  while (
    depth < 3 &&
    rows[depth + 1] &&
    names(rows[depth] as string[]) &&
    (rows[0] as string[]).some((cell, i) => cell === rows[depth]?.[i] || rows[0]?.[i - 1] === cell || !cell)
  )
    depth += 1;
  return depth;
}

/** The first cells of a list of those present, which is no table: 主任, 委员, 请假, 列席. */
const presence =
  /^(?:(?:副?(?:主任|主席|秘书长)|委员|组成人员|(?:执行)?主席团?|主持人?|会议主持)(?:委员)?|(?:出席|应到|实到|到会|缺席|请假|列席|特邀|邀请|旁听|记录).{0,4}):?$/;

function* markedTables(paragraphs: readonly Paragraph[]): Generator<TableRegion> {
  for (let at = 0; at < paragraphs.length; at += 1) {
    if (!paragraphs[at]?.cells) continue;
    let end = at;
    while (paragraphs[end + 1]?.cells) end += 1;
    const marked = paragraphs.slice(at, end + 1);
    const width = marked.reduce((most, { cells }) => Math.max(most, cells?.length ?? 0), 0);
    const rows = marked.map(({ cells }) => Array.from({ length: width }, (_, i) => (cells?.[i] ?? '').trim()));
    if (marked.length >= 2 && width >= 2 && !rows.every(([first]) => presence.test(bare(first ?? '')))) {
      const depth = headerDepth(rows);
      const before = paragraphs[at - 1];
      const unit = before && /单位:/.test(before.plain) && before.text.length < 30 ? at - 1 : null;
      const named = paragraphs[(unit ?? at) - 1];
      const caption =
        named && named.text.length <= 70 && /(?:表|名单|一览|情况|体系|指标|清单)(?:[((].*)?$/.test(named.plain)
          ? (unit ?? at) - 1
          : null;
      const after = paragraphs[end + 1];
      const notes = after && /^(?:备?注|说明)[:\d]/.test(bare(after.plain)) ? end + 1 : null;
      const from = caption ?? unit ?? at;
      yield {
        from,
        to: notes ?? end,
        cells: { from: at, to: end },
        rowLines: marked.slice(depth).map(firstLine),
        table: {
          caption: caption === null ? null : (named as Paragraph).text,
          unit: printedUnit(paragraphs, [unit, caption]),
          startLine: firstLine(paragraphs[from] as Paragraph),
          endLine: lastLine(paragraphs[notes ?? end] as Paragraph),
          header: rows.slice(0, depth),
          rows: rows.slice(depth),
          uncertain: [],
          notes: notes === null ? null : (after as Paragraph).text,
        },
      };
    }
    at = end;
  }
}
