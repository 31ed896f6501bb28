import { fold } from '../../text/fold.ts';
import { readNames } from '../../text/name-lists.ts';
import { couldBeName, isPersonName } from '../../text/names.ts';
import { readNumeral } from '../../text/numerals.ts';
import { isOffice } from '../posts.ts';

/** A person in a clause: offsets are counted in the paragraph. */
export interface ActPerson {
  name: string;
  index: number;
  /** How long it is as printed, padding included. */
  length: number;
  note: string | null;
}

const leadingPost =
  /^.*(?:[省市区县州旗镇乡部厅局处科院署所]长|检察长|审计长|主任|秘书长|委员长|主席|总理|书记|委员|代表|审判员|检察员|干部|政委|司令员|参谋长|巡视员|会长|校长|总经理|董事长|负责人|领导|党组成员|助理|组长|队长|调研员|科员)(?:人选)?(?=\s*[^\s、,兼的])/;

/** How long the post before a name is (副县长王明 → 3), 0 where none stands there; a name that only looks like one stays whole. */
export function afterPost(text: string): number {
  const plain = fold(text);
  const match = leadingPost.exec(plain);
  if (!match || match[0].trim().length < 2) return 0;
  const rest = plain.slice(match[0].length);
  return couldBeName((rest.split(/[、,(]/)[0] as string).replace(/同志$/, '')) &&
    !isPersonName(plain.split(/[、,(]/)[0] as string)
    ? match[0].length
    : 0;
}

/** 等6名同志, 三位同志: how a list of names in a sentence ends. */
const counted =
  /等\s*\d{1,6}人\s*$|等\s*\d{1,4}名(?:代表|委员)\s*$|等?\s*(?:\d{1,6}|[两二三四五六七八九十]{1,6})\s*[名位](?:同志)?\s*$|等(?:同志)?\s*$/;
/** 王明、李强二同志: the number is one only where it counts the names. */
const summed = (part: string): string =>
  part.replace(/([两二三四五六七八九])同志\s*$/, (all, figure: string, at: number) =>
    readNumeral(figure) === part.slice(0, at).split(/[、,]/).length ? ' '.repeat(all.length) : all,
  );
/** 王明副区长: the office that he holds, behind the name. */
const officeBehind = /(?<=^\s*\p{sc=Han}{2,3})副?(?:[省市区县州旗镇乡局]长|主任|院长|检察长)\s*$/u;
/** 58票, 得44票, 以全票: votes beside a name. */
const votes = /[,\s]*(?:(?:以|获得?|得)?\s*(?:得?赞成)?\s*\d+\s*张?(?:赞成|同意)?票|(?:以)?全票)[,\s]*/g;

/**
 * The persons of a part of a clause where only names may stand, or null where anything else does: 王明(女)、李强同志.
 */
export function readActNames(plain: string, text: string, start: number, end: number): ActPerson[] | null {
  let part = plain.slice(start, end);
  const skipped = afterPost(part);
  const from = start + skipped;
  part = summed(part.slice(skipped))
    .replace(/\([^()]*$/, (all) => ' '.repeat(all.length))
    .replace(counted, (all) => ' '.repeat(all.length))
    .replace(/同志/g, '  ')
    .replace(/挂职\s*$/, '  ')
    .replace(votes, (all) => ' '.repeat(all.length));
  const office = officeBehind.exec(part);
  if (office && isPersonName(part.slice(0, office.index).trim()))
    part = part.slice(0, office.index) + ' '.repeat(office[0].length);
  // 王明同志为甲县副县长、: a post behind the name is none of its list.
  if (/\s{2}[为任]\p{sc=Han}/u.test(part)) return null;
  const joint = /^\s*(\S{2,4})[和与及](\S{2,4})\s*$/.exec(part);
  if (joint?.[1] && joint[2] && isPersonName(joint[1]) && isPersonName(joint[2])) {
    part = part.replace(/[和与及](?=\S{2,4}\s*$)/, '、');
  } else {
    part = part.replace(/([\p{sc=Han})]{2,})[和与及](?=\p{sc=Han}{2,4}\s*$)/u, (all, left: string) =>
      /[、,]/.test(part) ? `${left}、` : all,
    );
  }
  if (
    /\d(?!\d*票)/.test(part.replace(/\([^()]*\)/g, '')) ||
    !/^[\p{sc=Han}·.、,\s()\d票%]+$/u.test(part) ||
    /^[\s、,]*$|^\s*等/.test(part)
  )
    return null;
  const names = readNames(part, text.slice(from, end));
  if (!names.length) return null;
  const persons: ActPerson[] = [];
  for (const each of names) {
    if (each.damaged && each.printed.length === 1 && names.length > 1 && /[、,]/.test(part)) continue;
    if (each.damaged || !each.name || each.label || !couldBeName(each.name) || isOffice(each.name)) return null;
    // 王明任望山代理市长: words between the name and the sign.
    if (each.name.length > 4 && /^[^·]{2,4}[任为]/.test(each.name)) return null;
    persons.push({ name: each.name, index: from + each.index, length: each.length, note: each.note });
  }
  return persons.length ? persons : null;
}

/** How a post begins behind a name: with the level of its body, or with 本, 全国. */
export const level =
  /^(?:本|原|全国|最高|中华|武警|[省市区县州旗盟镇乡](?:第|人|政|监|委|[^省市区县、]{1,16}(?:局|委|厅|办|院|会|庭|室|处)))/;

/**
 * Where a name ends that a post follows without any sign (免去王明望山区教育局局长职务): at a name known from elsewhere,
 * else where what follows begins as something else in the same text does, a place mostly, else by the looks of the name.
 * `stated`: 职务 says that a post follows.
 */
export function endOfGluedName(
  plain: string,
  known: Pick<ReadonlySet<string>, 'has'>,
  corpus: string,
  stated: boolean,
): number | null {
  const dotted = /^(?:\p{sc=Han}+·)+/u.exec(plain);
  const base = dotted ? dotted[0].length : 0;
  let best: { end: number; score: number } | null = null;
  for (let size = dotted ? 1 : 2; size <= (dotted ? 8 : 5); size += 1) {
    const end = base + size;
    const name = plain.slice(0, end);
    const rest = plain.slice(end);
    if (rest.length < 2 || !/^\p{sc=Han}+$/u.test(plain.slice(base, end))) break;
    const sure = known.has(name);
    if (!sure && !(dotted ? couldBeName(name) : isPersonName(name))) continue;
    const key = rest.slice(0, 3);
    const elsewhere = corpus.split(key).length - corpus.split(name.slice(-1) + key).length;
    if (!sure && !stated && !level.test(rest) && elsewhere < 1) continue;
    // The name also stands before other words than these: 王明涉嫌… beside 罢免王明江省….
    const free = sure ? 0 : corpus.split(name).length - corpus.split(name + rest.charAt(0)).length;
    const score =
      (sure ? 1000 : 0) +
      Math.min(free, 50) * 3 +
      Math.min(elsewhere, 50) * 2 +
      (level.test(rest) ? 5 : 0) +
      (isPersonName(name) ? 3 : 0) +
      (size === 3 ? 1 : 0);
    if (!best || score > best.score) best = { end, score };
  }
  return best?.end ?? null;
}
