// Ships to the browser.
import type { Range } from './entry.ts';

/** A piece of a text, matched or not. */
export interface Piece {
  text: string;
  match: boolean;
}

const before = 24;
const after = 76;

/** The part of a text around its first match, cut in pieces; `…` stands where text was left out. */
export function excerpt(text: string, ranges: readonly Range[]): Piece[] {
  const first = ranges[0]?.[0] ?? 0;
  const from = first > before + 4 ? first - before : 0;
  const to = text.length > first + after + 4 ? first + after : text.length;
  const pieces: Piece[] = [];
  let at = from;
  for (const [start, end] of ranges) {
    if (start >= to) break;
    if (start > at) pieces.push({ text: text.slice(at, start), match: false });
    pieces.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), match: false });
  if (from > 0) pieces.unshift({ text: '…', match: false });
  if (Math.max(at, to) < text.length) pieces.push({ text: '…', match: false });
  return pieces;
}
