import { fold } from '../../text/fold.ts';
import { couldBeName, plainName } from '../../text/names.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { isOffice, namesMainBody, splitPosts } from '../posts.ts';
import type { Act } from './acts.ts';
import { empty, headerAt, nameColumn, partsOf, postColumn } from './acts-table-header.ts';

type TableAct = Omit<Act, 'status' | 'proposedBy'>;
interface Cell {
  text: string;
  plain: string;
  line: number;
}

/**
 * Reads tables of names and posts: rows as the source has them, or one cell a line, where a blank line more than usual is
 * an empty cell and a name begins a row. `body` is the organ that the title names. Also reports which paragraphs
 * (counted from 0) are rows, so that nobody reads them as sentences.
 */
export function readActTables(
  paragraphs: readonly Paragraph[],
  body: string | null,
): { acts: TableAct[]; rows: Set<number> } {
  const acts: TableAct[] = [];
  const rows = new Set<number>();
  for (let at = 0; at < paragraphs.length; at += 1) {
    const header = headerAt(paragraphs, at);
    if (!header) continue;
    const name = header.columns.findIndex((column) => nameColumn.test(column));
    if (name < 0 || !header.columns.some((column) => postColumn.test(column))) continue;
    const start = at + header.size;
    const read = header.size === 1 ? wholeRows(paragraphs, start) : brokenRows(paragraphs, at, header, name);
    for (let row = at; row < read.end; row += 1) rows.add(row);
    for (const row of read.rows) acts.push(...rowActs(row, header.columns, name, body));
    at = read.end - 1;
  }
  return { acts, rows };
}

function wholeRows(paragraphs: readonly Paragraph[], start: number): { rows: (Cell | undefined)[][]; end: number } {
  const rows: (Cell | undefined)[][] = [];
  let end = start;
  for (; end < paragraphs.length; end += 1) {
    const paragraph = paragraphs[end] as Paragraph;
    const parts = partsOf(paragraph);
    if (parts.length < 2) break;
    if (parts.every((part) => /^[\s:—\-–]*$/.test(part))) continue;
    rows.push(parts.map((text) => ({ text, plain: fold(text), line: firstLine(paragraph) })));
  }
  return { rows, end };
}

/** Rows of a table that the copy set one cell a line. */
function brokenRows(
  paragraphs: readonly Paragraph[],
  at: number,
  header: { columns: string[]; size: number },
  name: number,
): { rows: (Cell | undefined)[][]; end: number } {
  const usual = Math.min(...paragraphs.slice(at + 1, at + header.size).map((each) => each.blankBefore));
  const rows: (Cell | undefined)[][] = [];
  let row: (Cell | undefined)[] | null = null;
  let end = at + header.size;
  for (; end < paragraphs.length; end += 1) {
    const paragraph = paragraphs[end] as Paragraph;
    const bare = paragraph.plain.replace(/\s/g, '');
    const cell = { text: paragraph.text, plain: paragraph.plain, line: firstLine(paragraph) };
    const isNumber = /^\d{1,3}$/.test(bare);
    const isPost =
      isOffice(bare) || splitPosts(bare).some((post) => isOffice(bare.slice(post.index, post.index + post.length)));
    const isValue = empty.test(bare) || /^[男女]$|族$|^\d/.test(bare) || isPost;
    const skipped = Math.max(0, Math.round((paragraph.blankBefore - usual) / (usual + 1)));
    if (isNumber) {
      row = [];
      row[0] = cell;
      rows.push(row);
    } else if (!isValue && couldBeName(bare) && (!row || row[name] === undefined || row.length > name)) {
      if (!row || row[name] !== undefined) {
        row = [];
        rows.push(row);
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
    } else {
      break;
    }
  }
  return { rows, end };
}

function rowActs(
  row: readonly (Cell | undefined)[],
  columns: readonly string[],
  name: number,
  body: string | null,
): TableAct[] {
  const person = row[name];
  if (!person || !couldBeName(person.plain)) return [];
  const acts: TableAct[] = [];
  columns.forEach((column, at) => {
    const verb = postColumn.exec(column)?.groups?.verb;
    const cell = row[at];
    if (!verb || /现任|原任/.test(verb) || !cell || empty.test(cell.plain)) return;
    const bare = cell.plain.replace(/\s/g, '');
    const text = cell.text.replace(/\s/g, '');
    for (const post of splitPosts(bare)) {
      const plain = bare.slice(post.index, post.index + post.length);
      const printed = text.slice(post.index, post.index + post.length);
      if (!isOffice(plain)) continue;
      acts.push({
        person: plainName(person.text),
        action: /免/.test(verb) ? 'remove' : 'appoint',
        verb,
        post: printed,
        organization:
          (post.body && text.slice(post.body.index, post.body.index + post.body.length)) ??
          (namesMainBody(plain) ? null : body),
        line: person.line,
        column: 1,
        note: null,
      });
    }
  });
  return acts;
}
