import { readLabel } from '../text/labels.ts';
import { type Paragraph, placeAt } from '../text/paragraph.ts';
import { agendaVerb, type Item, itemText, readAgenda } from './agenda.ts';

/** 建议会议议程为: with the items behind the colon or below it. */
const lead = /议[程题][^。:;]{0,8}:/;
/** 一、会议建议议程: a heading above the items. */
const heading = /议[程题](?:如下)?\s*$/;
const numberedWithin = /(?:^|[;。,])\s*(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|\d{1,2}[.、)](?!\d))/g;

/**
 * The items that a notice or a decision which calls a meeting announces: the numbered paragraphs below 会议议程:, up to the
 * first without a number or with a higher one; else lines that each say what the meeting does (听取…;), or the parts of one
 * paragraph, numbered or parted by semicolons.
 */
export function readAnnouncedAgenda(paragraphs: readonly Paragraph[]): Item[] {
  const at = paragraphs.findIndex(
    ({ plain }) => lead.test(plain) || (plain.length < 30 && readLabel(plain) !== null && heading.test(plain)),
  );
  const head = paragraphs[at];
  if (!head) return [];
  const match = lead.exec(head.plain);
  const from = match ? match.index + match[0].length : head.plain.length;
  if (head.plain.slice(from).trim()) return withinParagraph(head, from);
  const own = readLabel(head.plain)?.rank ?? 0;
  const rest = paragraphs.slice(at + 1);
  const end = rest.findIndex(({ plain }) => (readLabel(plain)?.rank ?? 0) <= own);
  const listed = rest.slice(0, end < 0 ? rest.length : end);
  if (listed.length) return readAgenda(listed);
  const last = rest.findIndex(
    ({ plain }) => plain.length > 80 || !(agendaVerb.test(plain.trim()) && /[;。,]$/.test(plain.trim())),
  );
  const lines = rest.slice(0, last < 0 ? rest.length : last);
  if (lines.length > 1) return readAgenda(lines);
  return rest[0] ? withinParagraph(rest[0], 0) : [];
}

/** The items of a part of one paragraph; none where the part only tells of one thing. */
function withinParagraph(paragraph: Paragraph, from: number): Item[] {
  const { plain, text } = paragraph;
  const part = plain.slice(from);
  const numbers = [...part.matchAll(numberedWithin)].map(
    ({ index, 0: printed }) => index + printed.search(/[^;。,\s]/),
  );
  const cuts = numbers.length > 1 ? numbers : [0, ...Array.from(part.matchAll(/;/g), ({ index }) => index + 1)];
  const items = cuts.flatMap((start, i) => {
    const written = part.slice(start, cuts[i + 1]);
    const cut = from + start + (/^\s*/.exec(written)?.[0].length ?? 0);
    const label = readLabel(plain.slice(cut))?.length ?? 0;
    const end = from + (cuts[i + 1] ?? part.length);
    const own = itemText(text.slice(cut + label, end));
    return own ? [{ text: own, line: placeAt(paragraph, cut).line }] : [];
  });
  const known = items.filter((item) => agendaVerb.test(item.text)).length;
  return items.length > 1 && known * 2 >= items.length ? items : [];
}
