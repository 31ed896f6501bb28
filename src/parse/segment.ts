import { kindOfOpening } from '../documents/index.ts';
import type { DocumentType } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { readLabel } from '../text/labels.ts';
import { type Paragraph, width } from '../text/paragraph.ts';
import { endsBefore, endsOver, headFollows, isOver, signsBefore, unknownTitle } from './boundary.ts';
import { listAt } from './list-at.ts';
import { opensText } from './opens-text.ts';
import { isTitleLine, readTitle, type Title } from './title.ts';
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

const attachmentMark = /^附[件表录]?(之?[一二三四五六七八九十\d]{1,3})?:?$/;

/** The usual number of blank lines between paragraphs: 0 in a tight copy, 1 in most web copies. */
function usualGap(paragraphs: readonly Paragraph[]): number {
  const counts = new Map<number, number>();
  for (const { blankBefore } of paragraphs) counts.set(blankBefore, (counts.get(blankBefore) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const isHeadNote = (plain: string): boolean => headLine(plain) !== null;

function startAt(paragraphs: readonly Paragraph[], at: number, gap: number): Segment | null {
  const here = paragraphs[at] as Paragraph;
  const attached = /^\s*附/.test(here.plain) && attachmentMark.test(bare(here.plain));
  const titleFrom = attached ? at + 1 : at;
  const blank: Segment = { from: at, to: at, titleFrom, titleTo: titleFrom, title: null, type: null, attached };
  const first = paragraphs[titleFrom];
  if (!first) return null;

  if (attached) {
    // 附件: before a list of names of papers only mentions them.
    if (readLabel(first.plain) || !isTitleLine(first)) return null;
    const title = readTitle(paragraphs, titleFrom, Math.max(gap, 1)) ?? plainTitle(paragraphs, titleFrom);
    return withTitle(blank, title);
  }
  const ended = endsBefore(paragraphs, at, gap);
  const title = ended || here.blankBefore >= gap ? readTitle(paragraphs, at, gap) : null;
  const signed = title !== null && title.length > 1 && signsBefore(paragraphs, at);
  if (title && !signed && opensText(paragraphs, at, at + title.length, { text: title.text, type: title.kind.type }))
    return withTitle(blank, title);
  if (!ended) return null;
  // A signature, and right below it the next title, with a body of its own.
  const next = signed ? readTitle(paragraphs, at + 1, gap) : null;
  if (next?.full && !/^(关于|对)/.test(bare(next.text))) return null;
  if (title) {
    const evidence = headFollows(paragraphs, at + title.length);
    const before = paragraphs[at - 1];
    const apart = here.blankBefore > Math.max(gap, 1) && before && /[。!?;)]$/.test(bare(before.plain));
    if (
      title.full ||
      (apart && bare(title.text).length >= 4) ||
      (here.indent >= 6 && isOver(paragraphs, at)) ||
      (evidence && (isOver(paragraphs, at) || here.blankBefore > 0 || at === 0)) ||
      (notedBelow(paragraphs, at + title.length) && endsOver(paragraphs, at)) ||
      here.heading === 1
    ) {
      return withTitle(blank, title);
    }
  }
  if (unknownTitle(paragraphs, at, gap)) return withTitle(blank, plainTitle(paragraphs, at));
  return null;
}

/** A note of passing in brackets or of delivery after a dash right below: no text but that of a document has one. */
const notedBelow = (paragraphs: readonly Paragraph[], at: number): boolean => {
  const plain = paragraphs[at]?.plain ?? '';
  return (
    (plain.startsWith('(') && headLine(plain) === 'passing') ||
    (plain.startsWith('—') && headLine(plain) === 'delivery')
  );
};

function plainTitle(paragraphs: readonly Paragraph[], at: number): Pick<Title, 'length' | 'text'> {
  return { length: 1, text: (paragraphs[at] as Paragraph).text.replace(/\s+/g, '') };
}

function withTitle(segment: Segment, title: Pick<Title, 'length' | 'text'> & Partial<Title>): Segment {
  return {
    ...segment,
    titleTo: segment.titleFrom + title.length,
    title: title.text,
    type: title.kind?.type ?? 'other',
  };
}

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
