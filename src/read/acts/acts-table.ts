import { couldBeName, plainName } from '../../text/names.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { bodyOf, isOffice, namesMainBody, splitPosts } from '../posts.ts';
import { actionOf } from './act-clauses.ts';
import type { Act } from './acts.ts';
import { empty, headerAt, nameColumn, officeColumn, postColumn } from './acts-table-header.ts';
import { brokenRows, type Row, wholeRows } from './acts-table-rows.ts';

type TableAct = Omit<Act, 'status' | 'proposedBy'>;

/**
 * Reads tables of names and posts: rows as the source has them, or one cell a line, where a blank line more than usual is
 * an empty cell and a name begins a row. `body` is the organ that the title names, `titled` the verb that it gives to a
 * column of offices without one (选举结果). A line between rows may name the organ of those below it. Also reports which
 * paragraphs (counted from 0) are rows, so that nobody reads them as sentences.
 */
export function readActTables(
  paragraphs: readonly Paragraph[],
  body: string | null,
  titled: string | null = null,
): { acts: TableAct[]; rows: Set<number> } {
  const acts: TableAct[] = [];
  const rows = new Set<number>();
  for (let at = 0; at < paragraphs.length; at += 1) {
    const header = headerAt(paragraphs, at);
    if (!header) continue;
    const name = header.columns.findIndex((column) => nameColumn.test(column));
    const states = (column: string): boolean =>
      postColumn.test(column) || (titled !== null && officeColumn.test(column));
    if (name < 0 || !header.columns.some(states)) continue;
    const start = at + header.size;
    const read = header.size === 1 ? wholeRows(paragraphs, start) : brokenRows(paragraphs, at, header, name);
    for (let row = at; row < read.end; row += 1) rows.add(row);
    for (const row of read.rows)
      acts.push(...rowActs(row, header.columns, name, { body: read.bodies.get(row) ?? body, titled }));
    at = read.end - 1;
  }
  return { acts, rows };
}

function rowActs(
  row: Row,
  columns: readonly string[],
  name: number,
  { body, titled }: { body: string | null; titled: string | null },
): TableAct[] {
  const person = row[name];
  if (!person || !couldBeName(person.plain)) return [];
  const acts: TableAct[] = [];
  columns.forEach((column, at) => {
    const verb = postColumn.exec(column)?.groups?.verb ?? (officeColumn.test(column) ? titled : null);
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
        action: actionOf(verb) ?? 'appoint',
        verb,
        post: printed,
        organization:
          (post.body && text.slice(post.body.index, post.body.index + post.body.length)) ??
          (namesMainBody(plain) || (bodyOf(plain) !== null && body?.endsWith('府')) ? null : body),
        line: person.line,
        column: 1,
        note: null,
      });
    }
  });
  return acts;
}
