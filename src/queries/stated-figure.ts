import type { Check } from '../records/index.ts';
import { fold } from '../text/fold.ts';

/** Where the figure that a check is about stands: the line that names the paragraph, its text, and the figure as printed there. */
export interface StatedFigure {
  line: number;
  text: string;
  at: number;
  printed: string;
}

/** Whole numbers as they are printed: 20 is no part of 2020, and 1,024 is one. */
const numbers = /(?<!\d\.)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;

/**
 * The figure that a check holds others against, in the first of its paragraphs that prints it in digits; null where none does
 * (五名, 1亿2000万元). A sum may stand after its parts, so its line is not always the first.
 */
export function statedFigure(
  { lines, stated }: Pick<Check, 'lines' | 'stated'>,
  paragraph: (line: number) => string,
): StatedFigure | null {
  for (const line of lines) {
    const text = paragraph(line);
    for (const { 0: number, index } of fold(text).matchAll(numbers)) {
      if (Number(number.replaceAll(',', '')) !== Math.abs(stated)) continue;
      return { line, text, at: index, printed: text.slice(index, index + number.length) };
    }
  }
  return null;
}

/** The sentence that prints the figure of a check, from the part of it that a semicolon begins: its parts may follow another. */
export function sentenceOf(check: Pick<Check, 'lines' | 'stated'>, paragraph: (line: number) => string): string | null {
  const figure = statedFigure(check, paragraph);
  if (!figure) return null;
  const plain = fold(figure.text);
  const from = Math.max(plain.lastIndexOf('。', figure.at), plain.lastIndexOf(';', figure.at)) + 1;
  const to = plain.indexOf('。', figure.at);
  return figure.text.slice(from, to < 0 ? undefined : to + 1);
}
