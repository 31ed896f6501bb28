import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { readLabel } from '../text/labels.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { endsBefore, endsOver, headFollows, isOver, signsBefore, unknownTitle } from './boundary.ts';
import { opensText } from './opens-text.ts';
import type { Segment } from './segment.ts';
import { isTitleLine, readTitle, type Title } from './title.ts';

const attachmentMark = /^附[件表录]?:?(之?[一二三四五六七八九十\d]{1,3})?:?$/;

/** The document that begins at a paragraph, by its title and what stands around it; null where none does. */
export function startAt(paragraphs: readonly Paragraph[], at: number, gap: number): Segment | null {
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

/** A paragraph taken for a title of one line. */
export function plainTitle(paragraphs: readonly Paragraph[], at: number): Pick<Title, 'length' | 'text'> {
  return { length: 1, text: (paragraphs[at] as Paragraph).text.replace(/\s+/g, '') };
}

/** A segment with its title. */
export function withTitle(segment: Segment, title: Pick<Title, 'length' | 'text'> & Partial<Title>): Segment {
  return {
    ...segment,
    titleTo: segment.titleFrom + title.length,
    title: title.text,
    type: title.kind?.type ?? 'other',
  };
}
