import { couldBeName, isPersonName, plainName } from '../../text/names.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { afterPost } from '../acts/act-names.ts';
import { isOffice } from '../posts.ts';

/** A person in a list within a sentence; `index` is the place of the name in the paragraph. */
export interface Named {
  printed: string;
  index: number;
  note: string | null;
  post: string | null;
}

/** Who else was there, without names, joined to the last name: 王明及区政府有关部门负责人. */
const others =
  /(?:和|及|以及|与)(?:部分|其他|有关|相关|各|全体|常委会|乡镇|街道|[省市州盟县区旗乡镇](?:人大|政府|委|直|监|法|检)).{0,24}$/;

/** The person in one part of a list within a sentence, the office before the name set aside. `loose`: a name went before. */
function namedIn(part: string, text: string, start: number, loose: boolean): Named | null {
  const note = /\(([^()]*)\)\s*$/.exec(part);
  const lead = /^\s*(?:和|及|以及)?\s*/.exec(part)?.[0].length ?? 0;
  const end = note ? note.index : part.length;
  const bare = part
    .slice(lead, end)
    .replace(others, '')
    .replace(
      /(?:等)?[\d一二三四五六七八九十]{0,6}[人名位]?(?:同志)$|等[\d一二三四五六七八九十]{1,6}[人名位]$|[\d两二三四五六七八九十]{1,3}[名位]$|等$/,
      '',
    );
  const skipped = afterPost(bare);
  const name = bare.slice(skipped);
  const from = start + lead + skipped;
  const printed = plainName(text.slice(from, from + name.length));
  if (!couldBeName(printed) || isOffice(printed)) return null;
  if (!skipped && !loose && !isPersonName(printed)) return null;
  const inside = note
    ? text
        .slice(start + note.index, start + part.length)
        .trim()
        .slice(1, -1)
    : '';
  return {
    printed,
    index: from,
    note: inside || null,
    post: skipped ? text.slice(start + lead, from).replace(/\s/g, '') : null,
  };
}

/** Brackets filled up, so that no mark within them counts. */
export const withoutNotes = (plain: string): string => plain.replace(/\([^()]*\)/g, (note) => '#'.repeat(note.length));

/** A run of names that 、 and , part, from one place of the paragraph to another. */
export function namesIn({ plain, text }: Paragraph, from: number, to: number): Named[] {
  const found: Named[] = [];
  let start = from;
  let loose = false;
  for (const match of `${withoutNotes(plain.slice(from, to))},`.matchAll(/[、,]/g)) {
    const end = from + match.index;
    const named = namedIn(plain.slice(start, end), text, start, loose);
    if (named) found.push(named);
    loose = named !== null && match[0] === '、';
    start = end + 1;
  }
  return found;
}
