import { bare } from '../../text/fold.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { cellKind, isHeaderCell, opensHeader } from './table-cells.ts';

/** Where a flattened table stands among the paragraphs; all indices inclusive. */
export interface TableSpan {
  from: number;
  to: number;
  firstCell: number;
  lastCell: number;
  caption: number | null;
  /** The paragraph that tells the unit, where it is not the caption. */
  unit: number | null;
  notes: number | null;
}

const heading =
  /^(?:第[一二三四五六七八九十百]+[章节条编部]|[一二三四五六七八九十]+[、.]|[(][一二三四五六七八九十]+[)]|附[件:]|——(?!—*$))/;
const date = /^[(]?(?:\d{4}|[〇零一二三四五六七八九]{4})年\d{0,2}[一二三四五六七八九十]*月/;
const longest = 34;
/** Header cells of all rows together. */
const mostColumns = 60;

/** Whether a paragraph can be one cell: short, no sentence, no heading, no date of a signature. */
function isCell({ plain, cells, heading: marked }: Paragraph): boolean {
  if (cells || marked || /[。;!?]/.test(plain)) return false;
  const text = bare(plain);
  return text.length <= longest && !/[:,]$/.test(text) && !heading.test(text) && !date.test(text);
}

const sectionShape = /^[一二三四五六七八九十]+、.{1,10}$/;

/** A row that only names the rows below it (一、综合): a heading with figures close under it, inside a table. */
export function isSectionRow(paragraphs: readonly Paragraph[], at: number): boolean {
  if (!sectionShape.test(bare((paragraphs[at] as Paragraph).plain))) return false;
  const below = paragraphs.slice(at + 1, at + 4);
  return below.every(isCell) && below.some(({ plain }) => cellKind(bare(plain)) !== 'text');
}

/** The header and at least two rows: how many of the cells after the start are header cells. */
function headerLength(paragraphs: readonly Paragraph[], start: number): number {
  let length = 0;
  while (
    length < mostColumns &&
    start + length < paragraphs.length &&
    isCell(paragraphs[start + length] as Paragraph)
  ) {
    if (!isHeaderCell(bare((paragraphs[start + length] as Paragraph).plain))) break;
    length += 1;
  }
  return length;
}

const captionShape = /(?:(?<!代)表\d*|名单|一览|情况|体系|指标|目录|清单)(?:[(].*)?$|单位:|^附?表\d/;
const noteShape = /^(?:备注|注释?|说明)[:\d]/;

const unitShape = /^[(]?(?:金额)?(?:计量)?单位:.{1,24}$/;

/** Whether the name or the unit of the next table stands here: one with its header or its unit right below. */
function opensNext(paragraphs: readonly Paragraph[], at: number): boolean {
  const text = bare((paragraphs[at] as Paragraph).plain);
  if (unitShape.test(text)) return true;
  const next = paragraphs[at + 1];
  if (!next || text.length < 3 || !captionShape.test(text)) return false;
  const below = bare(next.plain);
  return Boolean(next.cells) || unitShape.test(below) || opensHeader(below);
}

function captionBefore(paragraphs: readonly Paragraph[], start: number): Pick<TableSpan, 'from' | 'caption' | 'unit'> {
  let from = start;
  let unit: number | null = null;
  for (let at = start - 1; at >= Math.max(0, start - 4); at -= 1) {
    const text = bare((paragraphs[at] as Paragraph).plain);
    if (unitShape.test(text)) unit = at;
    // The mark of an attachment alone is no name.
    else if (/^附[表件图]?[一二三四五六七八九十\d]*:?$/.test(text)) return { from: at, caption: null, unit };
    else if (
      text.length <= 70 &&
      captionShape.test(text) &&
      !/[。;,]$/.test(text) &&
      !(text.endsWith(':') && !/^附/.test(text))
    ) {
      return { from: at, caption: at, unit };
    } else if (!/^[(].*[)]$/.test(text)) break;
    from = unit ?? from;
  }
  return { from, caption: null, unit };
}

/**
 * The tables that the source flattened to one cell a line: a header that begins as headers do (序号, 姓名, 指标名称 …),
 * with two header cells at least, followed by a run of short lines that can be cells and are more than two rows.
 */
export function findTableSpans(paragraphs: readonly Paragraph[]): TableSpan[] {
  const spans: TableSpan[] = [];
  for (let start = 0; start < paragraphs.length; start += 1) {
    const first = paragraphs[start] as Paragraph;
    if (!isCell(first) || !opensHeader(bare(first.plain))) continue;
    const header = headerLength(paragraphs, start);
    if (header < 2) continue;
    let end = start + header;
    while (
      end < paragraphs.length &&
      (isCell(paragraphs[end] as Paragraph) || isSectionRow(paragraphs, end)) &&
      !opensNext(paragraphs, end)
    )
      end += 1;
    end = withoutSignature(paragraphs, start, end);
    const body = end - start - header;
    if (body < header || body < 4) continue;
    const { from, caption, unit } = captionBefore(paragraphs, start);
    const after = paragraphs[end];
    const notes = after && noteShape.test(bare(after.plain)) ? end : null;
    spans.push({ from, to: notes ?? end - 1, firstCell: start, lastCell: end - 1, caption, unit, notes });
    start = notes ?? end - 1;
  }
  return spans;
}

/** A body that signs, before the date that ended the run, is no cell. */
function withoutSignature(paragraphs: readonly Paragraph[], start: number, end: number): number {
  const after = paragraphs[end];
  let last = end;
  if (!after || !date.test(bare(after.plain))) return last;
  while (last - 1 > start) {
    const text = bare((paragraphs[last - 1] as Paragraph).plain);
    if (cellKind(text) !== 'text' || !/(?:委员会|常委会|政府|办公室|法院|检察院|[局厅委办])$/.test(text)) break;
    last -= 1;
  }
  return last;
}
