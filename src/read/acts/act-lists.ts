import { readNames } from '../../text/name-lists.ts';
import { couldBeName, isPersonName } from '../../text/names.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { splitPosts } from '../posts.ts';
import { actionOf } from './act-clauses.ts';
import type { ListHeading } from './act-headings.ts';
import type { Clause } from './act-parts.ts';

const votes = /\(\s*(?:\d+\s*票|全票)\s*\)|\d+\s*票|全票/g;

/** The persons of a line that holds names only, one at least by its looks; `sure` says that two or more need no looks. */
function namesOnly(paragraph: Paragraph, from: number, sure: boolean): Clause['persons'] | null {
  const plain = paragraph.plain.slice(from).replace(votes, (all) => ' '.repeat(all.length));
  if (!/^[\p{sc=Han}·.、,\s();。]+$/u.test(plain)) return null;
  const names = readNames(plain, paragraph.text.slice(from));
  if (!names.length || names.some((each) => !each.name || each.label || !couldBeName(each.name))) return null;
  if (!(sure && names.length > 1) && !names.some((each) => isPersonName(each.name as string))) return null;
  return names.map((each) => ({
    name: each.name as string,
    index: from + each.index,
    length: each.length,
    note: each.note,
  }));
}

/** Reads the names under a heading that holds verb and post, until a line that is no list of names. */
export function readListedActs(
  paragraphs: readonly Paragraph[],
  at: number,
  lead: number,
  heading: ListHeading,
): { clauses: { paragraph: Paragraph; clause: Clause }[]; last: number } {
  const head = paragraphs[at] as Paragraph;
  const place = heading.post as { index: number; length: number };
  const offset = lead + place.index;
  const parts = splitPosts(head.plain.slice(offset, offset + place.length));
  const verb = heading.verb as string;
  const clauses: { paragraph: Paragraph; clause: Clause }[] = [];
  let last = at;
  const push = (paragraph: Paragraph, persons: Clause['persons']): void => {
    const lines = joinedWithPost(paragraph, head, offset, place.length);
    const posts = parts.map((part) => ({
      ...part,
      index: lines.index + part.index,
      body: part.body && { index: lines.index + part.body.index, length: part.body.length },
    }));
    const action = actionOf(verb);
    if (action)
      clauses.push({
        paragraph: lines.paragraph,
        clause: { action, verb, persons, posts, proposer: null, note: null },
      });
  };
  if (heading.names !== null) {
    const persons = namesOnly(head, lead + heading.names, false);
    if (persons) push(head, persons);
  }
  for (let next = at + 1; next < paragraphs.length; next += 1) {
    if (/^\s*\([^()]*\)\s*$/.test((paragraphs[next] as Paragraph).plain)) continue;
    const persons = namesOnly(paragraphs[next] as Paragraph, 0, /:\s*$/.test(head.plain));
    if (!persons) break;
    push(paragraphs[next] as Paragraph, persons);
    last = next;
  }
  return { clauses, last };
}

/** A view of a line of names with the post of its heading behind it, so that both have offsets in one text. */
function joinedWithPost(
  paragraph: Paragraph,
  head: Paragraph,
  offset: number,
  length: number,
): { paragraph: Paragraph; index: number } {
  if (paragraph === head) return { paragraph, index: offset };
  const index = paragraph.text.length + 1;
  return {
    index,
    paragraph: {
      ...paragraph,
      text: `${paragraph.text} ${head.text.slice(offset, offset + length)}`,
      plain: `${paragraph.plain} ${head.plain.slice(offset, offset + length)}`,
      pieces: [...paragraph.pieces, { offset: index, line: firstLine(head), column: 1 }],
    },
  };
}
