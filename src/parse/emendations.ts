import { parseDocument } from 'yaml';
import * as z from 'zod';
import { type Emendation, emendation, lineNumber, type Message } from '../records/index.ts';
import type { Line, Paragraph } from '../text/paragraph.ts';

/** One reading in an editor's file. Without `column`, `printed` must stand once in the line. */
export const editorsReading = z.strictObject({
  line: lineNumber,
  column: z.int().min(1).optional(),
  printed: z.string().min(1),
  reading: z.string(),
  reason: z.string().min(1),
  certainty: emendation.shape.certainty.default('certain'),
  evidence: z.array(lineNumber).default([]),
});
type EditorsReading = z.infer<typeof editorsReading>;

const failure = (line: number | null, column: number | null, reason: string): Message => ({
  line,
  column,
  severity: 'error',
  rule: 'emendation-without-place',
  reason,
});

/** The column of what the reading says is printed, or why there is none. */
function columnOf(reading: EditorsReading, text: string | undefined): number | string {
  const { line, column, printed } = reading;
  if (text === undefined) return `校勘指向第${line}行,而原文没有这一行。`;
  if (column !== undefined) {
    const found = text.slice(column - 1, column - 1 + printed.length);
    return found === printed ? column : `校勘说第${line}行第${column}列印作“${printed}”,而该处是“${found}”。`;
  }
  const first = text.indexOf(printed);
  if (first < 0) return `校勘说第${line}行印有“${printed}”,而该行没有这段文字;原文可能已经改动。`;
  if (text.indexOf(printed, first + 1) >= 0) return `第${line}行不止一处“${printed}”,请在校勘中写明 column。`;
  return first + 1;
}

/**
 * Reads an editor's file of emendations: a YAML list of { line, column?, printed, reading, reason, certainty?, evidence? }.
 * Each is tied to its line and to what is printed there; one that the source does not bear out is left out and reported
 * as an error, and so is an entry that breaks the shape, or two that overlap.
 */
export function readEmendations(
  yaml: string,
  lines: readonly Line[],
): { emendations: Emendation[]; messages: Message[] } {
  const emendations: Emendation[] = [];
  const messages: Message[] = [];
  const file = parseDocument(yaml);
  const broken = file.errors[0];
  if (broken)
    return { emendations, messages: [failure(null, null, `校勘文件不是有效的 YAML:${broken.message.split('\n')[0]}`)] };
  const entries: unknown = file.toJS() ?? [];
  if (!Array.isArray(entries)) return { emendations, messages: [failure(null, null, '校勘文件应当是一个列表。')] };

  const texts = new Map(lines.map((line) => [line.number, line.text]));
  entries.forEach((entry: unknown, at) => {
    const checked = editorsReading.safeParse(entry);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      const key = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join('、') : '');
      messages.push(
        failure(
          null,
          null,
          `第${at + 1}条校勘的写法不对${key ? `(${key})` : ''},需要 line、printed、reading、reason。`,
        ),
      );
      return;
    }
    const reading = checked.data;
    const column = columnOf(reading, texts.get(reading.line));
    if (typeof column === 'string') {
      messages.push(failure(reading.line, reading.column ?? null, column));
      return;
    }
    const placed: Emendation = { ...reading, column, source: 'editor' };
    if (emendations.some((other) => overlap(other, placed)))
      messages.push(failure(reading.line, column, `第${at + 1}条校勘与前面的一条重叠,没有采用。`));
    else emendations.push(placed);
  });
  return { emendations: sorted(emendations), messages };
}

const sorted = (list: readonly Emendation[]): Emendation[] =>
  [...list].sort((a, b) => a.line - b.line || a.column - b.column);

/** Whether two readings are of the same characters. */
function overlap(a: Emendation, b: Emendation): boolean {
  return a.line === b.line && a.column < b.column + b.printed.length && b.column < a.column + a.printed.length;
}

/** An editor's readings and the parser's in the order of the source; where two are of the same characters, the editor's stays. */
export function mergeEmendations(editor: readonly Emendation[], rule: readonly Emendation[]): Emendation[] {
  return sorted([...editor, ...rule.filter((ours) => !editor.some((theirs) => overlap(theirs, ours)))]);
}

/** The text of a paragraph as it should read: every emendation put in, those that are unsure left out. */
export function readAs(paragraph: Paragraph, emendations: readonly Emendation[]): string {
  const places = emendations.flatMap((each) => {
    const piece = each.certainty === 'unsure' ? undefined : paragraph.pieces.find(({ line }) => line === each.line);
    if (!piece) return [];
    const offset = piece.offset + each.column - piece.column;
    return paragraph.text.startsWith(each.printed, offset) && offset >= 0 ? [{ offset, each }] : [];
  });
  let text = paragraph.text;
  for (const { offset, each } of places.sort((a, b) => b.offset - a.offset))
    text = text.slice(0, offset) + each.reading + text.slice(offset + each.printed.length);
  return text;
}
