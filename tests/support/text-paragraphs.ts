import { type Paragraph, paragraph } from '../../src/text/paragraph.ts';

/** Paragraphs of a text, one a line; blank lines count as the source's. */
export function textParagraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let blank = 0;
  text.split('\n').forEach((line, at) => {
    if (line.trim()) found.push(paragraph([{ number: at + 1, text: line }], blank));
    blank = line.trim() ? 0 : blank + 1;
  });
  return found;
}
