// Ships to the browser.
import type { Range } from './entry.ts';

/** A piece of a text, matched or not. */
export interface Piece {
  text: string;
  match: boolean;
}

/** How much is shown before the first match and after it, where the sentence around it ends no sooner. */
const before = 24;
const after = 76;
/** How far a sentence's own ends are looked for. */
const sentenceBefore = 60;
const sentenceAfter = 140;
const end = /[。;；!！?？]/;

/** Where the sentence begins that a place stands in, or a little before the place where that is too far. */
function beginOf(text: string, place: number): number {
  for (let at = place - 1; at >= Math.max(0, place - sentenceBefore); at -= 1) {
    if (end.test(text[at] as string)) return at + 1;
  }
  return place > before + 4 ? place - before : 0;
}

/** Where that sentence ends, or a little after the place. */
function endOf(text: string, place: number): number {
  for (let at = place; at < Math.min(text.length, place + sentenceAfter); at += 1) {
    if (end.test(text[at] as string)) return at + 1;
  }
  return text.length > place + after + 4 ? place + after : text.length;
}

/** The sentence around the first match of a text, cut in pieces; `…` stands where text was left out. */
export function excerpt(text: string, ranges: readonly Range[]): Piece[] {
  const first = ranges[0]?.[0] ?? 0;
  const whole = text.length <= before + after;
  const from = whole ? 0 : beginOf(text, first);
  const to = whole ? text.length : endOf(text, ranges[0]?.[1] ?? 0);
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
