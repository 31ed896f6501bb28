import type { DocumentType, Section as SectionRecord } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { readLabel } from '../text/labels.ts';
import { lastSign } from '../text/last-sign.ts';
import { firstLine, type Paragraph, width } from '../text/paragraph.ts';

/** A numbered part of a text: a heading of its own, or the first words of a paragraph. */
export interface OutlineEntry {
  /** Index of its paragraph. */
  at: number;
  /** The whole paragraph is the heading. */
  heading: boolean;
  section: SectionRecord;
}

/** Kinds whose lines are items or names, and whose unnumbered short lines are no headings. */
const lists: readonly DocumentType[] = [
  'agenda',
  'schedule',
  'attendance',
  'appointment-list',
  'glossary',
  'notice',
  'bill',
  'decision',
  'resolution',
];

/** Kinds whose numbers count items, names or entries, not parts of a text. */
const itemized: readonly DocumentType[] = ['agenda', 'schedule', 'attendance', 'glossary'];

interface Found {
  at: number;
  rank: number;
  label: string;
  title: string;
  heading: boolean;
}

function numbered(paragraph: Paragraph, at: number): Found | null {
  const label = readLabel(paragraph.plain);
  if (!label) return null;
  const rest = paragraph.text.slice(label.length).trim();
  const plain = paragraph.plain.slice(label.length).trim();
  const stop = plain.search(/[。;!?]/);
  const heading = plain.length > 0 && width(rest) <= 90 && stop < 0 && !/[,、:]$/.test(plain);
  if (heading) return { at, rank: label.rank, label: label.label, title: rest, heading };
  const lead = stop > 0 && stop <= 40 ? rest.slice(0, stop) : '';
  return lead || label.rank < 6 ? { at, rank: label.rank, label: label.label, title: lead, heading: false } : null;
}

/** A short line alone between long paragraphs: 2031年工作回顾. */
function unnumbered(paragraphs: readonly Paragraph[], at: number): Found | null {
  const { plain, text } = paragraphs[at] as Paragraph;
  const next = paragraphs[at + 1];
  if (!next || '。;:,、!?)'.includes(lastSign(plain))) return null;
  const tight = bare(plain);
  if (tight.length < 4 || tight.length > 30 || headLine(plain)) return null;
  if (/^[\d<>—\-(]/.test(tight) && !/^\d{4}年/.test(tight)) return null;
  if (/^(?:出席|缺席|请假|列席|主持人?|记录人?|时间|地点):/.test(tight)) return null;
  if (/\s{2}/.test(plain.trim()) || width(next.text) < 60) return null;
  return /^[—·*]/.test(tight) ? null : { at, rank: 2.5, label: '', title: text, heading: true };
}

/**
 * The numbered parts of a text in order, with their levels from 1: the ranks of numbering that the text uses, counted from
 * the highest (章, 节, 一、, (一), 1、, 1)), so that a text that begins with (一) has it at level 1.
 * @param skip paragraphs that are cells of tables
 */
export function readOutline(
  paragraphs: readonly Paragraph[],
  type: DocumentType,
  skip: (at: number) => boolean,
): OutlineEntry[] {
  if (itemized.includes(type)) return [];
  const found: Found[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (skip(at) || paragraph.cells) continue;
    const entry = numbered(paragraph, at) ?? (lists.includes(type) ? null : unnumbered(paragraphs, at));
    if (entry) found.push(entry);
  }
  const ranks = [...new Set(found.map((entry) => entry.rank))].sort((a, b) => a - b);
  return found.map((entry) => ({
    at: entry.at,
    heading: entry.heading && !(lists.includes(type) && entry.rank > 2),
    section: {
      level: Math.min(ranks.indexOf(entry.rank) + 1, 6),
      label: entry.label,
      title: entry.title,
      line: firstLine(paragraphs[entry.at] as Paragraph),
    },
  }));
}
