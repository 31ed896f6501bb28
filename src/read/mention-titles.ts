import { isPersonName } from '../text/names.ts';
import { namesBefore, namesFrom } from './mention-names.ts';
import type { AddMention } from './mentions.ts';

/** Offices behind the name: 王明院长, 王明、李强同志任委员, 某某总书记; not the heads of doctrines. */
export function readTitlesAfter(plain: string, known: ReadonlySet<string>, add: AddMention): void {
  for (const match of plain.matchAll(
    /(?<=^|[,、。;:(“]|在)(\p{sc=Han}{2,3})(主席|院长|主任|书记|省长|市长|区长|县长|局长|检察长)(?=给予|强调|指出|要求|说|在|对|高度|充分|亲|的?(?:讲话|批示|报告|发言)|作|致|带|率|主持|表示|[,。、])/gu,
  )) {
    const name = match[1] as string;
    if (isPersonName(name) || known.has(name)) add(match.index, name.length, match[2] as string, 'official');
  }
  for (const match of plain.matchAll(/(?:[两二三四五六七八九十\d]+[名位])?同志(?=任|担任|兼任|为|辞|$|[,。;、])/gu)) {
    for (const each of namesBefore(plain, match.index, known)) add(each.index, each.length, null, 'official');
  }
  for (const match of plain.matchAll(
    /(?<=^|[,、。;:(“]|在|由)((?:\p{sc=Han}{2,4}(?:\([^()]{1,6}\))?、)*\p{sc=Han}{2,4}(?:\([^()]{1,6}\))?)等?(?:任|担任|为)(副?(?:组长|团长|班长|总指挥|指挥长|领队)|成员)(?=[,。;、]|$)/gu,
  )) {
    const parts = [...(match[1] as string).matchAll(/(?<!\()\p{sc=Han}{2,4}(?=、|\(|$)/gu)];
    if (!parts.every((part) => isPersonName(part[0]) || known.has(part[0]))) continue;
    for (const part of parts) add(match.index + part.index, part[0].length, match[2] as string, 'official');
  }
  for (const match of plain.matchAll(/(?<=^|[,、。;:(“]|[在对按照彻落实])(\p{sc=Han}{2,3})(总理|委员长|国家主席)/gu))
    if (isPersonName(match[1] as string)) add(match.index, (match[1] as string).length, match[2] as string, 'official');
  for (const match of plain.matchAll(/总书记|同志(?=为核心|为总书记)/g)) {
    const size = [3, 2].find((each) => isPersonName(plain.slice(Math.max(0, match.index - each), match.index)));
    if (size) add(match.index - size, size, match[0], 'official');
  }
  for (const match of plain.matchAll(
    /(?:(?:名单|主席|成员|人选)(?:如下|分别)?(?:为|是|如下)|组成人员(?:为|是)|分别为|分别是)\s*:?\s*(?=\p{sc=Han})/gu,
  )) {
    const found = namesFrom(plain, match.index + match[0].length, known);
    if (found.length > 1) for (const each of found) add(each.index, each.length, null, 'official');
  }
}
