import { kindOfOpening } from '../documents/index.ts';
import { readByline } from '../read/authors.ts';
import type { Section } from '../read/section.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { readLabel } from '../text/labels.ts';
import { firstLine, type Paragraph, width } from '../text/paragraph.ts';
import type { Segment } from './segment.ts';

/** A document found, with the paragraphs of its title, its head and its body apart. */
export interface FoundSection extends Section {
  titleLines: readonly Paragraph[];
  attached: boolean;
  /** The title is an editor's. */
  titleEdited?: boolean;
}

/** A section whose head begins with the lines of its title, for what reads all of its lines. */
export const withTitleLines = (section: FoundSection): Section => ({
  ...section,
  head: [...section.titleLines, ...section.head],
});

/** Where the title, printed once more within the first lines, ends; 0 where it stands once. */
function repeatedTitle(paragraphs: readonly Paragraph[], title: string): number {
  const whole = bare(title);
  if (whole.length < 6) return 0;
  for (let from = 0; from < 3; from += 1) {
    let joined = '';
    for (let at = from; at < paragraphs.length && joined.length < whole.length; at += 1) {
      joined += bare((paragraphs[at] as Paragraph).plain);
      if (joined === whole) return at + 1;
    }
  }
  return 0;
}

const bylineEnd = /^\S.{0,40}$/;

/** How far the head of a document reaches: up to its addressee, or to the first line of running text. */
function headLength(paragraphs: readonly Paragraph[], title: string): number {
  // A page repeats the title above the text.
  const again = repeatedTitle(paragraphs, title);
  for (let at = again; at < paragraphs.length && at < 10; at += 1) {
    const { plain, text } = paragraphs[at] as Paragraph;
    const form = headLine(plain);
    if (form === 'salutation') return at + 1;
    if (form) continue;
    const byline =
      !readLabel(plain) && width(text) <= 60 && !/[。:;,!?]/.test(plain) && bylineEnd.test(plain) && at < 6;
    const after = paragraphs[at + 1];
    const headGoesOn =
      after &&
      (headLine(after.plain) !== null ||
        (at > 0 && (width(after.text) > 60 || Boolean(readByline(paragraphs[at] as Paragraph)?.post))));
    if (!byline || !headGoesOn) return at;
  }
  return Math.min(paragraphs.length, 10);
}

/** A title inferred for a text without one, with the place where its body sits: 某县人民代表大会常务委员会工作报告. */
function inferTitle(paragraphs: readonly Paragraph[], place: string): { type: Section['type']; title: string } {
  const opening = paragraphs
    .slice(0, 10)
    .map((paragraph) => paragraph.plain)
    .join('\n');
  const guess = kindOfOpening(opening) ?? { type: 'other' as const, title: '(无题)' };
  const lacksPlace = /^(人民代表大会|人大|人民法院|人民检察院|人民政府)/.test(guess.title);
  return { ...guess, title: lacksPlace ? place + guess.title : guess.title };
}

/** A roster of delegations or deputies that marks who was away (请假) says who was there. */
const tellsPresence = (title: string, paragraphs: readonly Paragraph[]): boolean =>
  /(代表团(成员|人员|代表)?|代表)(名单|名册)$/.test(bare(title)) &&
  paragraphs.some(({ plain }) => /[(,、]\s*(请假|缺席|病假|事假)\s*[)]/.test(plain));

/**
 * Segments to sections: each gets its id, its title (inferred where the source lost it) and its head and body.
 * Paragraphs before the first segment, which no masthead claimed, become a section of their own.
 * Guarantees: source order; every paragraph in exactly one section.
 * @param place the place of the body, as printed, for titles that are inferred
 */
export function toSections(
  id: string,
  paragraphs: readonly Paragraph[],
  segments: readonly Segment[],
  place: string,
): FoundSection[] {
  const first = segments[0]?.from ?? paragraphs.length;
  const leadTo = leadTitle(paragraphs.slice(0, first));
  const lead: Segment[] =
    first > 0
      ? [
          {
            from: 0,
            to: first,
            titleFrom: 0,
            titleTo: leadTo,
            title: null,
            type: leadTo ? 'other' : null,
            attached: false,
          },
        ]
      : [];
  return [...lead, ...segments].map((found) => {
    const mark = paragraphs.slice(found.from, found.titleFrom);
    const titleLines = paragraphs.slice(found.titleFrom, found.titleTo);
    const rest = paragraphs.slice(found.titleTo, found.to);
    const cut = headLength(rest, found.title ?? '');
    const printed = found.title ?? (titleLines.length ? titleLines.map((line) => line.text).join('') : null);
    const inferred = printed === null ? inferTitle(rest, place) : null;
    // Headlines of news name persons and matters as often as the meeting: the text below says what it is.
    const text = rest.findIndex((each) => width(each.text) > 60);
    const news =
      found === lead[0] && leadTo > 0 && inferTitle(rest.slice(Math.max(text, 0)), place).type === 'meeting-news';
    return {
      id: `${id}-L${firstLine(paragraphs[found.from] as Paragraph)}`,
      type: news
        ? 'meeting-news'
        : printed && tellsPresence(printed, rest)
          ? 'attendance'
          : (found.type ?? inferred?.type ?? 'other'),
      title: printed ?? (inferred?.title as string),
      titleInferred: inferred !== null,
      titleLines,
      head: [...mark, ...rest.slice(0, cut)],
      body: rest.slice(cut),
      attached: found.attached,
    };
  });
}

/** Of paragraphs that no title opens, the first stands for one where it is short. */
const leadTitle = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.length > 0 &&
  !(paragraphs[0] as Paragraph).cells &&
  width((paragraphs[0] as Paragraph).text) <= 60 &&
  !/[。;]$/.test((paragraphs[0] as Paragraph).plain)
    ? 1
    : 0;
