import { matchesOf } from '../../text/matches.ts';
import { isPersonName } from '../../text/names.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { namesBefore, namesFrom } from './mention-names.ts';
import type { AddMention } from './mentions.ts';

/** An office behind a name, with what a sentence then says of its holder: 王明院长给予肯定. */
const titleBehind =
  /(?:主席|院长|主任|书记|[省市区县局]长|检察长)(?=给予|强调|指出|要求|说|在|对|高度|充分|亲|的?(?:讲话|批示|报告|发言)|作|致|带|率|受(?=[^,。;]{0,20}委托)|主持|表示|[,。、])/g;
/** Offices of the state that stand behind the name more often than before it. */
const stateTitle = /总理|委员长|国家主席/g;
const leader = /总书记|同志(?=为核心|为总书记)/g;
const comrades = /(?:[两二三四五六七八九十\d]{1,6}[名位])?同志(?=任|担任|兼任|为|辞|$|[,。;、])/g;
/** 王明等12名代表提出的议案 */
const sponsors = /等\s*[\d一二两三四五六七八九十]+\s*[名位](?:[\p{sc=Han}]{0,8})?代表/gu;
const roleBehind = /等?(?:担任|任|为)(副?(?:组长|团长|班长|总指挥|指挥长|领队)|成员)(?=[,。;、]|$)/g;
const listAhead =
  /(?:(?:名单|主席|成员|人选)(?:如下|分别)?(?:为|是|如下)|组成人员(?:为|是)|分别为|分别是)\s*:?\s*(?=[\u3400-\u9fff])/g;
/** Before a name with its office behind it: a sign, a preposition, the organ (甲县审计局王明局长). */
const boundary = /[,、。;:(“在由对按照局院厅]/;

/** Offices behind the name: 王明院长, 王明、李强同志任委员, 王明任组长, 某某总书记; not the heads of doctrines. */
export function readTitlesAfter({ plain, text }: Paragraph, known: ReadonlySet<string>, add: AddMention): void {
  const printed = ({ index, 0: { length } }: RegExpExecArray): string => text.slice(index, index + length);
  const single = (match: RegExpExecArray): void => {
    for (const size of [3, 2]) {
      const start = match.index - size;
      const name = plain.slice(Math.max(0, start), match.index);
      if (start < 0 || (start > 0 && !boundary.test(plain[start - 1] as string))) continue;
      if (isPersonName(name) || known.has(name)) add(start, size, printed(match), 'official');
    }
  };
  for (const match of matchesOf(plain, titleBehind)) single(match);
  for (const match of matchesOf(plain, stateTitle)) single(match);
  for (const match of matchesOf(plain, leader)) {
    const size = [3, 2].find((each) => isPersonName(plain.slice(Math.max(0, match.index - each), match.index)));
    if (size) add(match.index - size, size, match[0] === '同志' ? null : printed(match), 'official');
  }
  for (const match of plain.includes('同志') ? matchesOf(plain, comrades) : [])
    for (const each of namesBefore(plain, match.index, known)) add(each.index, each.length, null, 'official');
  for (const match of matchesOf(plain, sponsors))
    for (const each of namesBefore(plain, match.index, known)) add(each.index, each.length, '代表', 'deputy');
  for (const match of matchesOf(plain, roleBehind))
    for (const each of namesBefore(plain, match.index, known))
      add(each.index, each.length, printed(match).slice(-(match[1] as string).length), 'official');
  for (const match of matchesOf(plain, listAhead)) {
    const found = namesFrom(plain, match.index + match[0].length, known);
    if (found.length > 1) for (const each of found) add(each.index, each.length, null, 'official');
  }
}
