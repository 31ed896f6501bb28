import { headLine } from '../text/head-lines.ts';
import { type Label, readLabel } from '../text/labels.ts';
import { type Paragraph, placeAt, width } from '../text/paragraph.ts';

/** An item of an agenda without its number and closing mark. */
export interface Item {
  text: string;
  line: number;
}

const runIn = /(?<=[;。])(?=(?:[(]?[一二三四五六七八九十]{1,3}[)、]|\d{1,2}[.、)](?!\d)))/g;
/** What a meeting does with an item. */
export const agendaVerb =
  /^(听取|审议|审查|审定|讨论|表决|通过|选举|补选|决定|其他|学习|传达|宣布|书面|初审|任免|人事|专题|开展|票决|颁发|宪法宣誓)/;

/** An item without the mark that closes it. */
export const itemText = (text: string): string => text.trim().replace(/[;；。,，.]+$/, '');

/** The pieces of a paragraph that holds several items: 一、…;二、…. */
function pieces(paragraph: Paragraph): { plain: string; text: string; offset: number }[] {
  const cuts = [0, ...Array.from(paragraph.plain.matchAll(runIn), (match) => match.index), paragraph.plain.length];
  return cuts.slice(0, -1).map((from, i) => ({
    plain: paragraph.plain.slice(from, cuts[i + 1]),
    text: paragraph.text.slice(from, cuts[i + 1]),
    offset: from,
  }));
}

/**
 * The items of an agenda, in order: numbered paragraphs, or numbered parts of one paragraph, or lines that begin with what
 * the meeting does (听取…, 审议…) where none is numbered.
 */
export function readAgenda(paragraphs: readonly Paragraph[]): Item[] {
  const parts = paragraphs
    .filter((paragraph) => headLine(paragraph.plain) === null)
    .flatMap((paragraph) => pieces(paragraph).map((piece) => ({ ...piece, paragraph, label: readLabel(piece.plain) })));
  const ranks = parts.flatMap(({ label }) => label?.rank ?? []);
  const items: { part: Part; cut: number; more?: string }[] = ranks.length
    ? numbered(parts, Math.min(...ranks))
    : parts.filter((part) => agendaVerb.test(part.plain)).map((part) => ({ part, cut: 0 }));
  return items.map(({ part: { text, offset, paragraph }, cut, more = '' }) => ({
    text: itemText(text.slice(cut) + more),
    line: placeAt(paragraph, offset).line,
  }));
}

interface Part {
  plain: string;
  text: string;
  offset: number;
  paragraph: Paragraph;
  label: Label | null;
}

/** A line that fills a page and closes nothing. */
const breaksOff = ({ plain, text }: Part): boolean => width(text.trimEnd()) >= 54 && !/[;。:]\s*$/.test(plain);

/** Items of the highest numbering, and those whose number or mark the copy lost: 、听取…, 5人事任免. */
function numbered(parts: readonly Part[], rank: number): { part: Part; cut: number; more?: string }[] {
  const items: { part: Part; cut: number; more?: string }[] = [];
  let before: Part | null = null;
  for (const part of parts) {
    const lost = part.plain.startsWith('、')
      ? 1
      : part.plain.startsWith(`${items.length + 1}`)
        ? `${items.length + 1}`.length
        : 0;
    const bare = lost > 0 && agendaVerb.test(part.plain.slice(lost).trim());
    if (part.label?.rank === rank) items.push({ part, cut: part.label.length });
    else if (!part.label && bare) items.push({ part, cut: lost });
    else if (!part.label && before && breaksOff(before)) {
      // The rest of an item that the page's width broke.
      const last = items.at(-1);
      if (last) last.more = (last.more ?? '') + part.text.trim();
    }
    before = part;
  }
  return items;
}
