/** How many signs before and after a quotation tell it from others like it. */
const around = 24;

/** A text of lines whose places are counted in code points, as Web Annotations need them. */
export interface LinedText {
  /** What line and column (from 1, in UTF-16 units, as the records have them) are as an offset in code points. */
  offset: (line: number, column: number) => number;
  slice: (start: number, end: number) => string;
}

/** Lines as one text, a line feed after each: the source as it is published. */
export const sourceText = (lines: readonly { text: string }[]): string => lines.map(({ text }) => `${text}\n`).join('');

/** Reads the places of such a text. */
export function linedText(lines: readonly { text: string }[]): LinedText {
  const points = [...sourceText(lines)];
  const starts = [0];
  for (const { text } of lines) starts.push((starts.at(-1) ?? 0) + [...text].length + 1);
  return {
    offset: (line, column) => (starts[line - 1] ?? 0) + [...(lines[line - 1]?.text ?? '').slice(0, column - 1)].length,
    slice: (start, end) => points.slice(Math.max(0, start), end).join(''),
  };
}

/** A stretch of the text by its place; the end is not part of it. */
export const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });

/** The same as a quotation with its surroundings. */
export const quote = (text: LinedText, start: number, end: number) => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
  prefix: text.slice(start - around, start),
  suffix: text.slice(end, end + around),
});
