import type { ListStyle } from '../../text/list-style.ts';
import { type ListedName, readNames } from '../../text/name-lists.ts';
import { couldBeName, isPersonName } from '../../text/names.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { afterPost } from '../acts/act-names.ts';
import { isOffice } from '../posts.ts';

/**
 * The names of a line of a list of those present, from a place of it on: every part can be a name, a label or a note; where most
 * are names, what is none is left out. Null where the line is none of a list.
 */
export function readListLine(paragraph: Paragraph, from: number, style: ListStyle): ListedName[] | null {
  const numbered = from
    ? 0
    : (/^\s*[(]?[一二三四五六七八九十\d]{1,3}[)、.]+\s*/.exec(paragraph.plain)?.[0].length ?? 0);
  const skip = from + numbered;
  const plain = paragraph.plain.slice(skip);
  if (/[。!?《》“”]/.test(plain.replace(/。\s*$/, '')) || !/\p{sc=Han}/u.test(plain)) return null;
  if (from === 0 && /。\s*$/.test(plain) && (!plain.includes('、') || /[席假会]了?(?:会议)?。\s*$/.test(plain)))
    return null;
  if (/[^(\d]\s\d+(?:\s|$)/.test(plain)) return null;
  const names = readNames(plain, paragraph.text.slice(skip), style).map((each) => ({
    ...each,
    index: each.index + numbered,
  }));
  const kept: ListedName[] = [];
  let refused = 0;
  for (const each of names) {
    if (!each.printed) {
      kept.push(each);
      continue;
    }
    const skipped = each.length > 3 ? afterPost(each.printed) : 0;
    const printed = each.printed.slice(skipped);
    const label = skipped ? each.printed.slice(0, skipped) : each.label;
    if (!each.damaged && (!couldBeName(printed) || isOffice(printed))) refused += 1;
    else kept.push({ ...each, printed, name: each.damaged ? null : printed, label });
  }
  const sure = kept.filter(({ name }) => name && isPersonName(name)).length;
  if (numbered && !sure && kept.length) return null;
  return refused && (sure <= refused || !/[、,]/.test(plain)) ? null : kept;
}
