import { bare, fold } from '../../text/fold.ts';
import { firstLine, lastLine, type Paragraph } from '../../text/paragraph.ts';
import { cellKind } from './table-cells.ts';
import { printedUnit } from './table-unit.ts';
import type { TableRegion } from './tables.ts';

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

/** A row of a marked table that only its first cell fills: 表1, the table's name, its unit. */
const isLone = ({ cells }: Paragraph): boolean =>
  Boolean(cells?.[0]?.trim()) && !cells?.slice(1).some((cell) => cell.trim());
const namesTable = /^(?:附?表[\s\d一二三四五六七八九十]*|.*表|单位:.*)$/;

/** The tables of a run of marked rows: each begins at its first row or at the rows that give its name and its unit. */
function partRun(paragraphs: readonly Paragraph[], from: number, to: number): [from: number, to: number][] {
  const starts = [from];
  for (let at = from + 1; at <= to; at += 1) {
    const [before, here] = [paragraphs[at - 1] as Paragraph, paragraphs[at] as Paragraph];
    if (isLone(here) && !isLone(before) && namesTable.test(fold(here.cells?.[0] ?? '').trim())) starts.push(at);
  }
  return starts.map((start, i) => [start, (starts[i + 1] ?? to + 1) - 1]);
}

/** The tables that the source marks as rows, in order: their name and unit stand above them, or in first rows of one cell. */
export function* markedTables(paragraphs: readonly Paragraph[]): Generator<TableRegion> {
  for (let at = 0; at < paragraphs.length; at += 1) {
    if (!paragraphs[at]?.cells) continue;
    let end = at;
    while (paragraphs[end + 1]?.cells) end += 1;
    for (const [first, last] of partRun(paragraphs, at, end)) {
      const table = markedTable(paragraphs, first, last);
      if (table) yield table;
    }
    at = end;
  }
}

function markedTable(paragraphs: readonly Paragraph[], first: number, end: number): TableRegion | null {
  let at = first;
  while (at < end - 1 && isLone(paragraphs[at] as Paragraph)) at += 1;
  const marked = paragraphs.slice(at, end + 1);
  const width = marked.reduce((most, { cells }) => Math.max(most, cells?.length ?? 0), 0);
  const rows = marked.map(({ cells }) => Array.from({ length: width }, (_, i) => (cells?.[i] ?? '').trim()));
  if (marked.length < 2 || width < 2 || rows.every(([name]) => presence.test(bare(name ?? '')))) return null;
  const depth = headerDepth(rows);
  const before = paragraphs[at - 1];
  const unit = before && /单位:/.test(before.plain) && (before.cells?.[0] ?? before.text).length < 30 ? at - 1 : null;
  const named = paragraphs[(unit ?? at) - 1];
  const name = named?.cells?.[0]?.trim() ?? named?.text;
  const caption =
    name !== undefined && name.length <= 70 && /(?:表|名单|一览|情况|体系|指标|清单)(?:[((].*)?$/.test(fold(name))
      ? (unit ?? at) - 1
      : null;
  const after = paragraphs[end + 1];
  const notes = after && /^(?:备?注|说明)[:\d]/.test(bare(after.plain)) ? end + 1 : null;
  const from = Math.min(first, caption ?? unit ?? at);
  return {
    from,
    to: notes ?? end,
    cells: { from: at, to: end },
    rowLines: marked.slice(depth).map(firstLine),
    table: {
      caption: caption === null ? null : (name ?? null),
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
