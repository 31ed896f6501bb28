import { kindOfOpening } from '../documents/index.ts';
import type { DocumentType } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { type Paragraph, width } from '../text/paragraph.ts';
import { listAt } from './list-at.ts';
import { plainTitle, startAt, withTitle } from './start-at.ts';
import { isTitleLine, readTitle } from './title.ts';
import { isUntitledStart } from './untitled.ts';

/** A document found: where it begins among the paragraphs, how far its title reaches, and what it is. */
export interface Segment {
  /** Index of its first paragraph. */
  from: number;
  /** Index after its last paragraph. */
  to: number;
  /** Indices of the title lines, `titleFrom` up to `titleTo`; equal where the title is lost. */
  titleFrom: number;
  titleTo: number;
  title: string | null;
  type: DocumentType | null;
  /** It begins with 附件. */
  attached: boolean;
}

/** The usual number of blank lines between paragraphs: 0 in a tight copy, 1 in most web copies. */
function usualGap(paragraphs: readonly Paragraph[]): number {
  const counts = new Map<number, number>();
  for (const { blankBefore } of paragraphs) counts.set(blankBefore, (counts.get(blankBefore) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const isHeadNote = (plain: string): boolean => headLine(plain) !== null;

/** The document that begins at a paragraph because somebody says so: with a title, where the paragraph can be one. */
export function beginAt(paragraphs: readonly Paragraph[], at: number): Segment {
  const gap = usualGap(paragraphs);
  const found = startAt(paragraphs, at, gap);
  if (found) return found;
  const title =
    readTitle(paragraphs, at, gap) ?? (isTitleLine(paragraphs[at] as Paragraph) ? plainTitle(paragraphs, at) : null);
  const blank: Segment = { from: at, to: at, titleFrom: at, titleTo: at, title: null, type: null, attached: false };
  return title ? withTitle(blank, title) : blank;
}

/**
 * Finds the documents among the paragraphs of an issue. What stands before the first is left to the caller as the
 * issue's own heading.
 * Guarantees: source order, no overlap, every paragraph from the first document on in exactly one segment.
 */
export function segment(paragraphs: readonly Paragraph[]): Segment[] {
  const gap = usualGap(paragraphs);
  const segments: Segment[] = [];
  /** The document being read: whether its head is still open, and whether it has greeted its audience. */
  let open: { inHead: boolean; addressed: boolean } | null = null;
  for (let at = 0; at < paragraphs.length; at += 1) {
    const { plain } = paragraphs[at] as Paragraph;
    const last = segments.at(-1);
    const found = startAt(paragraphs, at, gap) ?? (last?.type === 'attendance' ? null : listAt(paragraphs, at));
    // A page repeats the title above the text: the head goes on.
    if (found && last && open?.inHead && found.title !== null && bare(found.title) === bare(last.title ?? '')) {
      at = found.titleTo - 1;
      continue;
    }
    if (found) {
      segments.push(found);
      open = { inHead: true, addressed: false };
      at = found.titleTo - 1;
      continue;
    }
    if (open?.inHead) {
      if (headLine(plain) === 'salutation') open = { inHead: false, addressed: true };
      else if (!isHeadNote(plain) && (width(plain) > 60 || /[。:;]$/.test(plain)))
        open = { inHead: false, addressed: false };
      continue;
    }
    if (isUntitledStart(paragraphs, at, open?.addressed ?? false, gap)) {
      const opening = paragraphs
        .slice(at, at + 8)
        .map((paragraph) => paragraph.plain)
        .join('\n');
      const guess = kindOfOpening(opening);
      segments.push({
        from: at,
        to: at,
        titleFrom: at,
        titleTo: at,
        title: null,
        type: guess?.type ?? null,
        attached: false,
      });
      open = { inHead: true, addressed: headLine(plain) === 'salutation' };
    }
  }
  return segments.map((found, i) => ({ ...found, to: segments[i + 1]?.from ?? paragraphs.length }));
}
