import type { Attendance, Attendee } from '../records/index.ts';
import { fold } from '../text/fold.ts';
import { type ListStyle, readListStyle } from '../text/list-style.ts';
import { type ListedName, readNames } from '../text/name-lists.ts';
import { couldBeName } from '../text/names.ts';
import { readNumeral } from '../text/numerals.ts';
import { type Paragraph, placeAt } from '../text/paragraph.ts';
import { afterPost } from './act-names.ts';
import { isOffice } from './posts.ts';

type Kind = keyof Attendance;

/** What a list of those present says; `posts` are the offices that labels and brackets give beside the names. */
export interface ReadAttendance extends Attendance {
  expected: number | null;
  counted: number | null;
  posts: { name: string; post: string; line: number }[];
}

const numbering = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.]+)?/;
/** 因病请假, 因病、因事请假: the reason that may stand before it. */
const reason = '(?:因[病事公]?(?:[、和或]?因?[病事公])*\\s*)?';
const spaced = (word: string): string => Array.from(word).join('\\s*');
const heads: readonly [Kind, readonly string[]][] = [
  [
    'absent',
    [
      '因病因事请假',
      '因病请假',
      '因事请假',
      '因公请假',
      '未出席会议',
      '未出席',
      '未到会',
      '缺席会议',
      '请假缺席',
      '缺席',
      '请假',
    ],
  ],
  ['nonVoting', ['应邀列席', '邀请列席', '特邀列席', '列席会议', '列席', '特邀', '旁听']],
  ['present', ['实际出席', '出席会议', '出席', '实到', '到会', '参会', '参加会议', '参加', '主席团成员', '与会']],
];
const afterHead = String.raw`(?:\s*(?:的|会议|会议的))?(?:\s*(?:${['组成人员', '人员', '成员', '委员', '代表', '同志', '单位', '领导'].map(spaced).join('|')}))?(?:\s*名\s*单|\s*情\s*况|\s*有(?=\s*:))?`;
const patterns = heads.map(([kind, words]): [Kind, RegExp] => [
  kind,
  new RegExp(
    `^(?:${numbering.source.slice(1)})\\s*(?:会议|本次会议)?(?<head>${reason}(?:${words.map(spaced).join('|')}))${afterHead}\\s*(?<count>\\(?(?:共)?\\s*[\\d一二三四五六七八九十百]+\\s*[人名]\\s*\\)?)?(?<sign>\\s*[::]|\\s*$|\\s+|(?=[\\p{sc=Han}]))`,
    'u',
  ),
]);
/** A label on a line of its own: 委员(按姓氏笔画为序): */
const labelLine = /^\s*([\p{sc=Han}\s]{2,14}?)\s*(?:\([^()]*\))?\s*:\s*$/u;
const aside = /^\s*(?:时\s*间|地\s*点|主\s*持|记\s*录|会议议定|主持人|记录人|整理|签发|会期)/;

const headWord = /出\s*席|缺\s*席|请\s*假|列\s*席|实\s*到|到\s*会|参\s*[会加]|主席团|旁\s*听|特\s*邀|与\s*会/;

/** The category that a line opens, and where its names begin. */
function headOf(plain: string): { kind: Kind; from: number; count: string | null } | null {
  if (!headWord.test(plain.slice(0, 30))) return null;
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(plain);
    if (match) return { kind, from: match[0].length, count: match.groups?.count ?? null };
  }
  return null;
}

/** A line of which every part can be a name, a label or a note. */
function readLine(paragraph: Paragraph, from: number, style: ListStyle): ListedName[] | null {
  const plain = paragraph.plain.slice(from);
  if (/[。!?《》“”]/.test(plain.replace(/。\s*$/, '')) || !/\p{sc=Han}/u.test(plain)) return null;
  if (from === 0 && /。\s*$/.test(plain) && !plain.includes('、')) return null;
  const names = readNames(plain, paragraph.text.slice(from), style);
  const kept: ListedName[] = [];
  for (const each of names) {
    if (!each.printed) {
      kept.push(each);
      continue;
    }
    const skipped = each.length > 4 ? afterPost(each.printed) : 0;
    const printed = each.printed.slice(skipped);
    const label = skipped ? each.printed.slice(0, skipped) : each.label;
    if (!each.damaged && (!couldBeName(printed) || isOffice(fold(printed)))) return null;
    kept.push({ ...each, printed, name: each.damaged ? null : printed, label });
  }
  return kept;
}

const countWord = /应到|实到|应出席|出席|到会/;
const counts = (plain: string): { expected: number | null; counted: number | null } => {
  const read = (pattern: RegExp): number | null => {
    const match = pattern.exec(plain);
    return match?.[1] ? readNumeral(match[1]) : null;
  };
  const number = '([\\d一二三四五六七八九十百]+)';
  return {
    expected:
      read(new RegExp(`应(?:到|出席)[^\\d一二三四五六七八九十百,。;]{0,14}${number}\\s*[人名]`)) ??
      read(new RegExp(`组成人员(?:共有|共)?${number}\\s*[人名][^。]{0,4}(?:出席|实到|到会|缺席)`)),
    counted:
      read(new RegExp(`(?:实到|实际出席|到会)[^\\d一二三四五六七八九十百,。;]{0,14}${number}\\s*[人名]`)) ??
      read(new RegExp(`(?<!应)出席(?:会议|人员|代表|委员|组成人员)?[\\s:(]*${number}\\s*[人名]`)),
  };
};

/**
 * Reads who was present, absent (请假 and 缺席 alike) and present without a vote, from a list of those present or from
 * the lines 出席 请假 列席 of minutes. Names stand behind the head on its line or on the lines below it; sentences and lists
 * of offices without names (列席:区财政局局长) yield none. Names that lost characters are marked, gaps are kept.
 */
export function readAttendance(paragraphs: readonly Paragraph[]): ReadAttendance {
  const result: ReadAttendance = { present: [], absent: [], nonVoting: [], expected: null, counted: null, posts: [] };
  const style = readListStyle(paragraphs.filter((each) => /\S\s{2,}\S/.test(each.plain)));
  let kind: Kind | null = null;
  let label: string | null = null;
  let excused = false;
  for (const paragraph of paragraphs) {
    const { plain } = paragraph;
    if (countWord.test(plain)) {
      const stated = counts(plain);
      result.expected ??= stated.expected;
      result.counted ??= stated.counted;
    }
    const head = headOf(plain);
    if (!head && !kind) continue;
    const names = readLine(paragraph, head?.from ?? 0, style);
    if (head && (names || !plain.slice(head.from).trim())) {
      kind = head.kind;
      label = null;
      excused = head.kind === 'absent' && /请\s*假/.test(plain.slice(0, head.from));
      if (head.kind === 'present' && head.count)
        result.counted ??= readNumeral(head.count.replace(/[^\d一二三四五六七八九十百]/g, ''));
    } else if (aside.test(plain) || !names || (head && !names)) {
      if (plain.length > 40 || /。/.test(plain) || aside.test(plain)) kind = null;
      continue;
    }
    if (!kind || !names) continue;
    if (!names.length && !head) label = labelLine.exec(plain)?.[1]?.replace(/\s/g, '') ?? label;
    for (const each of names) {
      label = each.label ?? label;
      const { line } = placeAt(paragraph, (head?.from ?? 0) + each.index);
      const attendee: Attendee = {
        printed: each.printed,
        name: each.name,
        damaged: each.damaged,
        evidence: [],
        note: each.note ?? (excused ? '请假' : null),
        line,
      };
      result[kind].push(attendee);
      const post = [each.note, label].find((one) => one && isOffice(fold(one))) ?? null;
      if (each.name && post) result.posts.push({ name: each.name, post, line });
    }
  }
  return result;
}
