import { fold } from '../../text/fold.ts';
import { roleWord } from '../../text/list-words.ts';
import { couldBeName, isPersonName, plainName } from '../../text/names.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { isOffice } from '../posts.ts';
import { attendanceHead, type Presence } from './attendance-heads.ts';

const edge = /^\s*[|\uff5c]|[|\uff5c]\s*$/;
const bars = /[|\uff5c\t]/g;

/** Whether a paragraph is a row of a table: by the markup of its source, or by the bars at its ends. */
export const isRow = (paragraph: Paragraph): boolean =>
  paragraph.cells !== undefined || (edge.test(paragraph.text) && /[|\uff5c].*[|\uff5c]/.test(paragraph.text));

const cellsOf = (paragraph: Paragraph): string[] => {
  const { text } = paragraph;
  const inner = text.replace(/^\s*[|\uff5c]/, '').replace(/[|\uff5c]\s*$/, '');
  return (paragraph.cells ?? inner.split(bars)).map((cell) => cell.trim());
};

/**
 * A row of a table as the line that it stands for, equally long: the colon of its label behind the first cell,
 * marks of a list between the others. Null where the row neither begins with a category or an office nor holds
 * names only (one at least by its looks, most of them so).
 */
export function rowAsLine(paragraph: Paragraph): Paragraph | null {
  const cells = cellsOf(paragraph);
  const [label = ''] = cells;
  const folded = fold(label)
    .replace(/\s/g, '')
    .replace(/\([^()]*\)$/, '');
  const labelled = cells.length > 1 && (attendanceHead(folded)?.from === folded.length || roleWord.test(folded));
  if (!labelled) {
    const filled = cells.filter(Boolean);
    const sure = filled.filter((cell) => isPersonName(cell.replace(/[(\uff08].*$/, ''))).length;
    if (!sure || sure * 2 < filled.length || !filled.every((cell) => couldBeName(cell.replace(/[(\uff08].*$/, ''))))
      return null;
  }
  let sign = labelled ? ':' : '、';
  const line = Array.from(paragraph.text);
  let begun = false;
  let at = 0;
  for (const character of line) {
    if (/[|\uff5c\t]/.test(character)) {
      line[at] = begun && line.slice(at + 1).some((each) => /[^|\uff5c\s]/.test(each)) ? sign : ' ';
      if (begun) sign = '、';
    } else if (character.trim()) {
      begun = true;
    }
    at += 1;
  }
  const text = line.join('');
  return { ...paragraph, text, plain: fold(text) };
}

/** One person in a table with a column of names. */
export interface RowPerson {
  kind: Presence;
  printed: string;
  note: string | null;
  post: string | null;
  line: number;
}

const nameColumn = /^(?:代表)?姓名$/;
const stateColumn = /出席|出缺席|考勤|签到|到会|备注|参会/;
const states: readonly [RegExp, Presence][] = [
  [/请假|[事病公产婚]假|缺席|未到|未出席|[×xX]/, 'absent'],
  [/列席/, 'nonVoting'],
  [/出席|到会|实到|[√✓○]/, 'present'],
];

/**
 * The persons of a table under a header with 姓名 (several times, where the table is set in two halves), each with what
 * his row says of his presence, else `usual`. Reads from paragraph `at`; null where no such header stands there.
 */
export function readPresenceTable(
  paragraphs: readonly Paragraph[],
  at: number,
  usual: Presence | null,
): { persons: RowPerson[]; end: number } | null {
  const first = paragraphs[at] as Paragraph;
  if (!isRow(first)) return null;
  const header = cellsOf(first).map((cell) => fold(cell).replace(/\s/g, ''));
  const names = header.flatMap((cell, column) => (nameColumn.test(cell) ? [column] : []));
  if (!names.length || !(usual || header.some((cell) => stateColumn.test(cell)))) return null;
  // 职务 stands before 姓名 or behind it, in each half alike.
  const ahead = header.slice(0, names[0]).some((cell) => cell === '职务');
  const persons: RowPerson[] = [];
  let end = at + 1;
  for (; end < paragraphs.length && isRow(paragraphs[end] as Paragraph); end += 1) {
    const row = paragraphs[end] as Paragraph;
    const cells = cellsOf(row);
    names.forEach((column, index) => {
      const name = plainName(cells[column] ?? '');
      if (!couldBeName(name)) return;
      const own = cells.slice(column + 1, names[index + 1] ?? cells.length);
      const labels = header.slice(column + 1);
      const state = own.find((cell, k) => stateColumn.test(labels[k] ?? '') && cell) ?? '';
      const kind = states.find(([form]) => form.test(fold(state)))?.[1] ?? usual;
      if (!kind) return;
      const beside = ahead ? cells.slice((names[index - 1] ?? -1) + 1, column) : own;
      const post = beside.find((cell) => isOffice(cell)) ?? null;
      const note = kind === 'absent' && state ? state : null;
      persons.push({ kind, printed: name, note, post, line: firstLine(row) });
    });
  }
  return { persons, end };
}

/** A name with a mark for each sitting: 王明　√　事假　√. */
const marked =
  /^\s*(?<name>\p{sc=Han}(?:\s*[\p{sc=Han}·]){1,7}?)(?<marks>(?:\s+(?:[√✓✔○●×△]|出席|请假|[事病公]假|缺席|出差|学习|因[公事病])){1,8})\s*$/u;

/** The person of such a line: present where one sitting was attended, else absent, with what kept him. Null for other lines. */
export function readMarkedName(paragraph: Paragraph): RowPerson | null {
  const { name = '', marks = '' } = marked.exec(paragraph.plain)?.groups ?? {};
  const start = paragraph.plain.indexOf(name);
  const printed = plainName(paragraph.text.slice(start, start + name.length));
  if (!name || !couldBeName(printed)) return null;
  const [note = null] = marks.match(/\p{sc=Han}+/gu) ?? [];
  const there = /[√✓✔○●]|出席/.test(marks);
  return {
    kind: there ? 'present' : 'absent',
    printed,
    note: there ? null : note,
    post: null,
    line: firstLine(paragraph),
  };
}
