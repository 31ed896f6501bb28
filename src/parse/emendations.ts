import type { Emendation } from '../records/index.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** Characters of a line. */
type Span = Pick<Emendation, 'line' | 'column' | 'printed'>;

const sorted = (list: readonly Emendation[]): Emendation[] =>
  [...list].sort((a, b) => a.line - b.line || a.column - b.column);

/** Whether two readings are of the same characters. */
export function overlap(a: Span, b: Span): boolean {
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
