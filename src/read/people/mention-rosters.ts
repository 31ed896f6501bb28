import { readListStyle } from '../../text/list-style.ts';
import { readNames } from '../../text/name-lists.ts';
import { couldBeName, isPersonName } from '../../text/names.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { isOffice } from '../posts.ts';
import type { Mention } from './mentions.ts';

const opens =
  /名\s*单|组成人员|主席团|代表团|成员(?:\(.*\))?:?\s*$|(?:主席|秘书长|团长|委\s*员|组\s*长)\s*(?:\(.*\))?\s*:/;
const deputies = /代表(?:团|名\s*单)|代表\(/;

/** No label is longer, its padding and its note included. */
const longest = 60;

/** The word before a colon at an end, its padding and a note in brackets left out: 委　员(10名): → 委员. */
function labelBefore({ plain, text }: Paragraph, end: number): string | null {
  const from = Math.max(0, end - longest);
  const word = /((?<!\S)\S(?:\s+\S)+|[^\s,。;:(]+)\s*(?:\([^()]*\)\s*)?:$/.exec(plain.slice(from, end));
  return word && text.slice(from + word.index, from + word.index + (word[1] as string).length).replace(/\s/g, '');
}

/**
 * Names in the rosters of a congress (主席团名单, 甲代表团, 组成人员名单): lines of nothing but names below a line that
 * says what they are. Most must look like names; a sentence closes the roster.
 */
export function readRosters(paragraphs: readonly Paragraph[]): Mention[] {
  const found: Mention[] = [];
  const style = readListStyle(paragraphs.filter((each) => each.plain.length < 200 && /\S\s{2,}\S/.test(each.plain)));
  let kind: Mention['kind'] | null = null;
  let label: string | null = null;
  for (const paragraph of paragraphs) {
    const { plain, text } = paragraph;
    const opening = plain.length < 400 && opens.test(plain.slice(0, 60));
    if (opening) {
      kind = deputies.test(plain) ? 'deputy' : 'official';
      label = null;
    }
    if (!kind) continue;
    if (/[。!?《]/.test(plain)) {
      kind = null;
      continue;
    }
    const from = opening ? plain.indexOf(':') + 1 : 0;
    if ((opening && !from) || /\d\s*[年月日]/.test(plain)) continue;
    const ahead = labelBefore(paragraph, from || plain.length);
    const names = readNames(plain.slice(from), text.slice(from), style).filter((each) => each.printed);
    const sure = names.filter((each) => each.name && isPersonName(each.name)).length;
    const possible = names.every((each) => each.damaged || couldBeName(each.printed));
    if (!names.length && ahead) label = ahead;
    if (
      !names.length ||
      !possible ||
      sure * 2 < names.length ||
      (names.length < 2 && !label && !ahead && !names[0]?.label)
    )
      continue;
    for (const each of names) {
      label = each.label ?? ahead ?? label;
      if (!each.name) continue;
      const post = label && isOffice(label) ? label : null;
      found.push({ name: each.name, post, kind, ...placeAt(paragraph, from + each.index) });
    }
  }
  return found;
}
