import { type Document, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { type EntryKind, kindOfEntry } from '../../src/parse/editor/entry.ts';
import { typeWord } from '../../src/words.ts';

/** An entry of an editor's file, of any kind, as it is written. */
export type Entry = Record<string, unknown> & { line: number; printed: string; reason: string };

const word: Record<EntryKind, (entry: Entry) => string> = {
  reading: ({ printed, reading }) => `印作“${printed}”,读作“${reading}”`,
  title: ({ title }) => `题名定为“${title}”`,
  type: ({ type }) => `文种定为“${typeWord[type as keyof typeof typeWord]}”`,
  begins: ({ begins }) => (begins ? '由此另起一篇' : '不另起一篇,并入上一篇'),
  dismiss: ({ dismiss, printed }) =>
    dismiss === 'reading-doubtful' ? `“${printed}”原文不误` : `存疑已核,不必处理(${dismiss})`,
};

/** One line that says what an entry does, and when it was written. */
const commentOf = (entry: Entry, day: string): string =>
  ` 第${entry.line}行:${word[kindOfEntry(entry) as EntryKind](entry)}(${day})`.replace(/\s+/g, ' ');

/** Of two entries of one kind for one place, the later takes the place of the earlier. */
const isSamePlace = (a: Entry, b: Entry): boolean =>
  kindOfEntry(a) === kindOfEntry(b) &&
  a.line === b.line &&
  (kindOfEntry(a) !== 'reading' || (a.printed === b.printed && a['column'] === b['column'])) &&
  a['dismiss'] === b['dismiss'];

function listOf(yaml: string | null): { file: Document; list: YAMLSeq } {
  const file: Document = parseDocument(yaml ?? '');
  if (file.errors.length) throw new SyntaxError('校勘文件不是有效的 YAML,请先改正');
  if (file.contents === null) file.contents = file.createNode([]) as never;
  if (!isSeq(file.contents)) throw new SyntaxError('校勘文件应当是一个列表,请先改正');
  file.contents.flow = false;
  return { file, list: file.contents };
}

const written = (file: Document): string => file.toString({ lineWidth: 0 });
function plain(file: Document): Entry[] {
  try {
    return (file.toJS({ maxAliasCount: 0 }) as Entry[] | null) ?? [];
  } catch {
    throw new SyntaxError('校勘文件中不能用 YAML 的别名(&、*),请先改正');
  }
}

/**
 * An editor's file with one more entry, under a comment that explains it; an entry of the same kind for the same place is
 * replaced. The other entries and the comments of the file stay. Throws `SyntaxError`, in Chinese, where the file is broken.
 */
export function withEntry(yaml: string | null, entry: Entry, day: string): string {
  const { file, list } = listOf(yaml);
  const node = file.createNode(entry);
  const at = plain(file).findIndex((other) => isSamePlace(other, entry));
  node.commentBefore = commentOf(entry, day);
  if (at < 0) list.items.push(node);
  else list.items[at] = node;
  return written(file);
}
