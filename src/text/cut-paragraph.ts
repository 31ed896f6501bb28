import type { Paragraph } from './paragraph.ts';

/** A part of a paragraph as one of its own, spaces at its ends left out; null where nothing else is in it. */
export function cutParagraph(whole: Paragraph, from: number, to: number): Paragraph | null {
  const printed = whole.text.slice(from, to);
  const start = from + printed.length - printed.trimStart().length;
  const text = printed.trim();
  if (!text) return null;
  const first = whole.pieces.findLastIndex(({ offset }) => offset <= start);
  const pieces = whole.pieces
    .slice(Math.max(first, 0))
    .filter(({ offset }, i) => i === 0 || offset < start + text.length);
  return {
    text,
    plain: whole.plain.slice(start, start + text.length),
    pieces: pieces.map((piece) =>
      piece.offset < start
        ? { ...piece, offset: 0, column: piece.column + start - piece.offset }
        : { ...piece, offset: piece.offset - start },
    ),
    indent: from === 0 ? whole.indent : 0,
    blankBefore: from === 0 ? whole.blankBefore : 0,
  };
}
