import { fold } from './fold.ts';
import { invisibleAt, invisibleSet, withoutInvisible } from './invisible.ts';

/** A line of the source, without its end mark. `cells` where the source says that it is a row of a table. */
export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
  cells?: readonly string[];
  /** Level of a heading, where the source has markup for headings. */
  heading?: number;
}

/** A place in the source: both counted from 1, the column in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/**
 * One paragraph, or one line of a title or a list: the printed text without padding at its ends and without characters that
 * nobody sees, lines that the source broke joined. It is a view of the source: every character knows its place there.
 */
export interface Paragraph {
  text: string;
  /** `text` folded (see `fold`), equally long: what rules match against. */
  plain: string;
  /** The printed lines that it was joined from, in order. */
  pieces: readonly { offset: number; line: number; column: number }[];
  /** Spaces before its first line, a full-width one counted as two. */
  indent: number;
  /** How many blank lines stand before it, furniture left out. */
  blankBefore: number;
  cells?: readonly string[];
  heading?: number;
}

const padding = new RegExp(`[\\s${invisibleSet}]`);
/** Marks of headings, quotations and emphasis where a text was kept as Markdown. */
const opening = /^(?:#{1,6}\s+|>\s+)?(?:\*{1,2}(?=[^*\s]))?/;

/** A line without its padding and Markdown marks, and where it begins: 0 for the first character. */
function trim(line: string): { text: string; start: number } {
  let start = 0;
  let end = line.length;
  while (start < end && padding.test(line[start] as string)) start += 1;
  while (end > start && padding.test(line[end - 1] as string)) end -= 1;
  const marks = opening.exec(line.slice(start, Math.min(start + 12, end)))?.[0] ?? '';
  const stars = /\*+$/.exec(marks)?.[0] ?? '';
  const emphasis =
    stars !== '' && line.slice(start + marks.length, end).indexOf('*') === end - start - marks.length - stars.length;
  start += emphasis ? marks.length : marks.length - stars.length;
  if (emphasis) end -= stars.length;
  return { text: line.slice(start, end), start };
}

const marked = /^\s*(#{1,6})\s/;
const isWide = (code: number): boolean =>
  code >= 0x1100 &&
  (code <= 0x115f ||
    (code >= 0x2e80 && code <= 0x303e) ||
    (code >= 0x3041 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6));

/** How wide a text is on a page, a half-width character counted as one. */
export function width(text: string): number {
  let total = text.length;
  for (let i = 0; i < text.length; i += 1) if (isWide(text.charCodeAt(i))) total += 1;
  return total;
}

/** A space that only sets figures apart from Chinese characters: 2016 年 1 月. */
const figureSpace =
  /(?<=[\p{sc=Han}，。、；：（）《》“”]) (?=[\d０-９])|(?<=[\d０-９%％]) (?=[\p{sc=Han}，。、；：（）《》“”])/gu;

/** Whether a source sets figures apart throughout, so that such spaces say nothing. */
export function spacesFigures(lines: readonly Line[]): boolean {
  let apart = 0;
  let together = 0;
  for (const { text } of lines) {
    apart += text.match(/[\d０-９] [年月日]/g)?.length ?? 0;
    together += text.match(/[\d０-９][年月日]/g)?.length ?? 0;
  }
  return apart > 4 && apart > together;
}

/** Spaces beyond the widest gap of a page say nothing, and patterns would look through them again and again. */
const wideGap = /(?<=\s{64})\s+/g;

/** What is left out of a line, in order: from where, and where the text goes on. */
function cutsOf(text: string, closeFigures: boolean): [from: number, to: number][] {
  const single = closeFigures ? Array.from(text.matchAll(figureSpace), ({ index }) => index) : [];
  const cuts = [...single, ...invisibleAt(text)].map((at): [number, number] => [at, at + 1]);
  const wide = text.length > 64 ? text.matchAll(wideGap) : [];
  for (const { index, 0: gap } of wide) cuts.push([index, index + gap.length]);
  return cuts.sort(([a], [b]) => a - b);
}

/**
 * Joins lines of the source to one paragraph; the lines are in order, and none is blank.
 * @param closeFigures leaves out spaces between figures and Chinese characters
 */
export function paragraph(lines: readonly Line[], blankBefore: number, closeFigures = false): Paragraph {
  const pieces: { offset: number; line: number; column: number }[] = [];
  let text = '';
  for (const line of lines) {
    const { text: trimmed, start: before } = trim(line.text);
    const start = before + 1;
    let from = 0;
    for (const [cut, next] of [...cutsOf(trimmed, closeFigures), [trimmed.length, trimmed.length] as const]) {
      if (cut >= from) {
        pieces.push({ offset: text.length, line: line.number, column: start + from });
        text += trimmed.slice(from, cut);
      }
      from = Math.max(from, next);
    }
  }
  const first = lines[0] as Line;
  const start = pieces[0] as { column: number };
  const heading = first.heading ?? marked.exec(first.text)?.[1]?.length;
  return {
    text,
    plain: fold(text),
    pieces,
    indent: width(first.text.slice(0, start.column - 1).replaceAll('\u00a0', ' ')),
    blankBefore,
    ...(first.cells && { cells: first.cells.map(withoutInvisible) }),
    ...(heading && { heading }),
  };
}

/** The place in the source of a character of the paragraph, counted from 0. */
export function placeAt(paragraph: Paragraph, offset: number): Place {
  let piece = paragraph.pieces[0] as Paragraph['pieces'][number];
  for (const next of paragraph.pieces) {
    if (next.offset > offset) break;
    piece = next;
  }
  return { line: piece.line, column: piece.column + offset - piece.offset };
}

/** The first line of the source that the paragraph stands on. */
export function firstLine(paragraph: Paragraph): number {
  return (paragraph.pieces[0] as Paragraph['pieces'][number]).line;
}

/** The last line of the source that the paragraph stands on. */
export function lastLine(paragraph: Paragraph): number {
  return (paragraph.pieces.at(-1) as Paragraph['pieces'][number]).line;
}
