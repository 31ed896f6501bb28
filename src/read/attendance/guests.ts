import { couldBeName, isPersonName, plainName } from '../../text/names.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { afterPost } from '../acts/act-names.ts';
import { isOffice } from '../posts.ts';
import type { ToldPresence } from './told-presence.ts';

const organ = /(?:局|委|办|厅|院|处|部|室|中心|委员会|人民政府|街道|镇|乡)$/;

/** A name at the end of a word that begins with his organ, by its looks: 甲局王明. */
function behindOrgan(plain: string): number {
  for (const size of [3, 2]) {
    const cut = plain.length - size;
    if (cut > 1 && organ.test(plain.slice(0, cut)) && !organ.test(plain) && isPersonName(plain.slice(cut))) return cut;
  }
  return 0;
}

/** Guests whom a line does not name. */
const unnamed = /(?:常委|负责人|负责同志|工作人员|有关人员|人大代表)$/;

/**
 * Those whom a line names each with an office or an organ before the name, as lists of who attends without a vote do:
 * 甲局局长王明,乙院李强 or 甲局王明　乙院李强. Null where a part of it is neither.
 */
export function readGuests(paragraph: Paragraph, from: number): ToldPresence[] | null {
  const { plain, text } = paragraph;
  const guests: ToldPresence[] = [];
  let led = 0;
  for (const match of plain
    .slice(from)
    .matchAll(/(?:(?:^|(?<=\s))\p{sc=Han}\s+\p{sc=Han}(?=[\s、,。]|$)|[^\s、,;。])+/gu)) {
    const start = from + match.index;
    const word = match[0].replace(/\([^()]*\)$/, '');
    const skipped = afterPost(word) || behindOrgan(word);
    const printed = plainName(text.slice(start + skipped, start + word.length));
    const named = skipped ? couldBeName(printed) : isPersonName(printed);
    if (!named && (isOffice(word) || unnamed.test(word))) continue;
    if (!named) return null;
    led += Number(skipped > 0);
    const before = text.slice(start, start + skipped);
    guests.push({
      kind: 'nonVoting',
      printed,
      note: null,
      post: isOffice(word.slice(0, skipped)) ? before : null,
      line: placeAt(paragraph, start + skipped).line,
    });
  }
  return led ? guests : null;
}
