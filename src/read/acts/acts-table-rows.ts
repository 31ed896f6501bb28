import { fold } from '../../text/fold.ts';
import { couldBeName } from '../../text/names.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { isOffice, splitPosts } from '../posts.ts';
import { empty, noteColumn, numberColumn, partsOf, postColumn } from './acts-table-header.ts';

/** One cell, as printed and folded. */
export interface Cell {
  text: string;
  plain: string;
  line: number;
}

/** The cells of a row by their columns. */
export type Row = (Cell | undefined)[];

/** The rows of a table, the organs that lines between them name, and the paragraph after its last. */
export interface TableRows {
  rows: Row[];
  bodies: Map<Row, string>;
  end: number;
}

/** Rows whose cells the source keeps together, from a paragraph on. */
export function wholeRows(paragraphs: readonly Paragraph[], start: number): TableRows {
  const rows: Row[] = [];
  let end = start;
  for (; end < paragraphs.length; end += 1) {
    const paragraph = paragraphs[end] as Paragraph;
    const parts = partsOf(paragraph);
    if (parts.length < 2) break;
    if (parts.every((part) => /^[\s:—\-–]*$/.test(part))) continue;
    rows.push(parts.map((text): Cell => ({ text, plain: fold(text), line: firstLine(paragraph) })));
  }
  return { rows, bodies: new Map(), end };
}

/** A line between rows: 二、区人民法院. */
const groupLine = /^[一二三四五六七八九十]{1,3}、(?<body>.{2,24}(?:府|院|会|庭))$/;

/** Rows of a table that the copy set one cell a line. */
export function brokenRows(
  paragraphs: readonly Paragraph[],
  at: number,
  header: { columns: string[]; size: number },
  name: number,
): TableRows {
  const usual = Math.min(...paragraphs.slice(at + 1, at + header.size).map((each) => each.blankBefore));
  const rows: Row[] = [];
  const bodies = new Map<Row, string>();
  const counted = header.columns.some((column) => numberColumn.test(column));
  const noted = header.columns.findIndex((column) => noteColumn.test(column));
  let body: string | null = null;
  let row: Row | null = null;
  let end = at + header.size;
  for (; end < paragraphs.length; end += 1) {
    const paragraph = paragraphs[end] as Paragraph;
    const bare = paragraph.plain.replace(/\s/g, '');
    const cell = { text: paragraph.text, plain: paragraph.plain, line: firstLine(paragraph) };
    const group = groupLine.exec(bare)?.groups?.body;
    if (group) {
      body = group;
      row = null;
      continue;
    }
    const isNumber = /^\d{1,3}$/.test(bare);
    const isPost =
      isOffice(bare) || splitPosts(bare).some((post) => isOffice(bare.slice(post.index, post.index + post.length)));
    const isValue = empty.test(bare) || /^[男女]$|族$|^\d/.test(bare) || isPost;
    const skipped = Math.max(0, Math.round((paragraph.blankBefore - usual) / (usual + 1)));
    if (isNumber) {
      row = [];
      row[0] = cell;
      rows.push(row);
      if (body) bodies.set(row, body);
    } else if (
      !isValue &&
      couldBeName(bare) &&
      (!row || row[name] === undefined || (row.length > name && !(counted && rows[0]?.[0])))
    ) {
      if (!row || row[name] !== undefined) {
        row = [];
        rows.push(row);
        if (body) bodies.set(row, body);
      }
      row.length = name;
      row[name] = cell;
    } else if (row && isValue) {
      let column = row.length;
      for (let gap = 0; gap < skipped && column < header.columns.length - 1; gap += 1) {
        if (postColumn.test(header.columns[column] as string) || !isPost) column += 1;
      }
      if (column >= header.columns.length) break;
      row[column] = cell;
    } else if (row && noted > name && bare.length <= 8 && row[noted] === undefined && row.length > name + 1) {
      row[noted] = cell;
    } else {
      break;
    }
  }
  return { rows, bodies, end };
}
