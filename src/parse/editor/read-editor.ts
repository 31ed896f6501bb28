import { parseDocument } from 'yaml';
import type { Emendation, Message } from '../../records/index.ts';
import type { Line } from '../../text/paragraph.ts';
import { overlap } from '../emendations.ts';
import {
  type BoundaryEntry,
  boundaryEntry,
  type DismissalEntry,
  dismissalEntry,
  kindOfEntry,
  kindsOfEntry,
  readingEntry,
  type TitleEntry,
  type TypeEntry,
  titleEntry,
  typeEntry,
} from './entry.ts';

/** What an editor says of an issue, each tied to what the source prints, and what could not be tied. */
export interface Editor {
  readings: Emendation[];
  titles: TitleEntry[];
  types: TypeEntry[];
  boundaries: BoundaryEntry[];
  /** With the column where `printed` begins. */
  dismissals: (DismissalEntry & { column: number })[];
  messages: Message[];
}

/** An entry that the source does not bear out, or that decides nothing here. */
export const editorFault = (line: number | null, column: number | null, reason: string): Message => ({
  line,
  column,
  severity: 'error',
  rule: 'emendation-without-place',
  reason,
});

interface Tied {
  line: number;
  column?: number | undefined;
  printed: string;
}

/** The column of what an entry says is printed, or why there is none. */
function columnOf({ line, column, printed }: Tied, text: string | undefined, once: boolean): number | string {
  if (text === undefined) return `校勘指向第${line}行,而原文没有这一行。`;
  if (column !== undefined) {
    const found = text.slice(column - 1, column - 1 + printed.length);
    return found === printed ? column : `校勘说第${line}行第${column}列印作“${printed}”,而该处是“${found}”。`;
  }
  const first = text.indexOf(printed);
  if (first < 0) return `校勘说第${line}行印有“${printed}”,而该行没有这段文字;原文可能已经改动。`;
  if (once && text.indexOf(printed, first + 1) >= 0) return `第${line}行不止一处“${printed}”,请在校勘中写明 column。`;
  return first + 1;
}

/** More characters than an editor writes for one issue. */
const longest = 1_000_000;

function entriesOf(yaml: string): unknown[] | string {
  if (yaml.length > longest) return `校勘文件有 ${yaml.length} 个字符,超过上限 ${longest} 个,没有读取。`;
  try {
    const file = parseDocument(yaml);
    const [broken] = file.errors;
    if (broken) return `校勘文件第${broken.linePos?.[0].line ?? '?'}行不是有效的 YAML,请检查缩进、引号和冒号后的空格。`;
    const entries: unknown = file.toJS({ maxAliasCount: 0 }) ?? [];
    return Array.isArray(entries) ? entries : '校勘文件应当是一个列表。';
  } catch {
    return '校勘文件中不能用 YAML 的别名(&、*),也不能嵌套过深。';
  }
}

/** What is wrong with the form of an entry, in Chinese; null where nothing is. */
export function formFault(entry: unknown): string | null {
  const kind = kindOfEntry(entry);
  if (!kind) return '写法不对:line、printed、reason 之外,应有且只有 reading、title、type、begins、dismiss 之一。';
  const issue = kindsOfEntry[kind].safeParse(entry).error?.issues[0];
  if (!issue) return null;
  const key = issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join('、') : '');
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
  if (wantsText && typeof (entry as Record<string, unknown>)[key] === 'number')
    return `写法不对:${key} 只有数字,要加引号。`;
  return `写法不对${key ? `(${key})` : ''},需要 line、printed、${kind}、reason。`;
}

/**
 * Reads an editor's file: a YAML list of readings and decisions (`entry.ts`). Each is tied to its line and to what is printed
 * there; one that the source does not bear out is left out and reported as an error, and so is an entry that breaks the
 * shape, or a reading that overlaps another.
 */
export function readEditor(yaml: string, lines: readonly Line[]): Editor {
  const editor: Editor = { readings: [], titles: [], types: [], boundaries: [], dismissals: [], messages: [] };
  const entries = entriesOf(yaml);
  if (typeof entries === 'string') return { ...editor, messages: [editorFault(null, null, entries)] };
  const texts = new Map(lines.map((line) => [line.number, line.text]));
  entries.forEach((entry, at) => {
    const broken = formFault(entry);
    if (broken) {
      editor.messages.push(editorFault(null, null, `第${at + 1}条校勘${broken}`));
      return;
    }
    const tied = entry as Tied;
    const kind = kindOfEntry(entry);
    const column = columnOf(tied, texts.get(tied.line), kind === 'reading');
    if (typeof column === 'string') {
      editor.messages.push(editorFault(tied.line, tied.column ?? null, column));
      return;
    }
    if (kind === 'title') editor.titles.push(titleEntry.parse(entry));
    if (kind === 'type') editor.types.push(typeEntry.parse(entry));
    if (kind === 'begins') editor.boundaries.push(boundaryEntry.parse(entry));
    if (kind === 'dismiss') editor.dismissals.push({ ...dismissalEntry.parse(entry), column });
    if (kind !== 'reading') return;
    const placed: Emendation = { ...readingEntry.parse(entry), column, source: 'editor' };
    if (editor.readings.some((other) => overlap(other, placed)))
      editor.messages.push(editorFault(tied.line, column, `第${at + 1}条校勘与前面的一条重叠,没有采用。`));
    else editor.readings.push(placed);
  });
  editor.readings.sort((a, b) => a.line - b.line || a.column - b.column);
  return editor;
}
