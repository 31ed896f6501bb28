import type { Attendance } from '../../records/index.ts';
import { bare } from '../../text/fold.ts';
import { readNumeral } from '../../text/numerals.ts';

export type Presence = keyof Attendance;

const numbering = '(?:[(]?[一二三四五六七八九十\\d]{1,3}[)、.]+)?';
/** 因病请假, 因病、因事请假: the reason that may stand before it. */
const reason = '(?:因[病事公]?(?:[、和或]?因?[病事公])*\\s*)?';
const spaced = (word: string): string => Array.from(word).join('\\s*');
const absent = '因病因事请假 因病请假 因事请假 因公请假 未出席会议 未出席 未到会 缺席会议 请假缺席 缺席 请假';
const nonVoting = '应邀列席 邀请列席 特邀列席 列席会议 列席 特邀 旁听';
const present = '实际出席 出席会议 出席 实到 到会 参会 参加会议 参加 主席团成员 与会';
const after = '组成人员 人员 成员 委员 代表 同志 单位 领导'.split(' ').map(spaced).join('|');
const afterHead = String.raw`(?:\s*(?:的|会议|会议的))?(?:\s*(?:${after}))?(?:\s*名\s*单|\s*情\s*况|\s*还?有(?=\s*:))?(?:(?<=的)还?有(?=\p{sc=Han}{2}))?`;
const patterns = (
  [
    ['absent', absent],
    ['nonVoting', nonVoting],
    ['present', present],
  ] as const
).map(([kind, words]): [Presence, RegExp] => [
  kind,
  new RegExp(
    `^[\\[*]{0,3}(?:${numbering})\\s*(?:会议|本次会议)?(?:${reason}(?:${words.split(' ').map(spaced).join('|')}))${afterHead}\\s*[\\]*]{0,3}\\s*(?<count>\\(?(?:共)?\\s*[\\d一二三四五六七八九十百]+\\s*[人名]\\s*\\)?)?(?<sign>\\s*:|\\s*$|\\s+|(?=[\\p{sc=Han}]))`,
    'u',
  ),
]);
const headWord = /出\s*席|缺\s*席|请\s*假|列\s*席|实\s*到|到\s*会|参\s*[会加]|主席团|旁\s*听|特\s*邀|与\s*会/;

/** A line that opens a category (出席: 请假人员(3人)), where its names begin, and what it counts. */
export interface AttendanceHead {
  kind: Presence;
  from: number;
  count: string | null;
  /** A colon stands behind it. */
  explicit: boolean;
}

/** The category that a folded line opens; null where it opens none. */
export function attendanceHead(plain: string): AttendanceHead | null {
  if (!headWord.test(plain.slice(0, 30))) return null;
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(plain);
    if (match)
      return {
        kind,
        from: match[0].length,
        count: match.groups?.count ?? null,
        explicit: /:/.test(match.groups?.sign ?? ''),
      };
  }
  return null;
}

/** The category of names that stand under a title without a head of their own: 出席情况 → present, 请假名单 → absent. */
export function presenceOfTitle(title: string): Presence | null {
  const plain = bare(title);
  if (/出席|出缺席|出\(?[、,]?列\)?席|出勤|到会|签到|参会|考勤/.test(plain)) return 'present';
  const away = /缺席|请假/.test(plain);
  const listening = /列席/.test(plain);
  if (away === listening) return /代表(团|团成员|团人员)?(名单|名册)$/.test(plain) ? 'present' : null;
  return away ? 'absent' : 'nonVoting';
}

const figure = '([\\d一二三四五六七八九十百]+)';
const between = '[^\\d一二三四五六七八九十百,。;]{0,14}';
const due = [
  new RegExp(`应(?:到|出席)${between}${figure}\\s*[人名]`),
  new RegExp(`组成人员(?:共有|共)?${figure}\\s*[人名][^。]{0,4}(?:出席|实到|到会|缺席)`),
];
const there = [
  new RegExp(`(?:实到|实际出席|到会)${between}${figure}\\s*[人名]`),
  new RegExp(`(?<!应)出席(?:会议|人员|代表|委员|组成人员)?[\\s:(]*${figure}\\s*[人名]`),
];

/** How many were due and how many were there, as a folded line states them. */
export function statedCounts(plain: string): { expected: number | null; counted: number | null } {
  if (!/应到|实到|应出席|出席|到会/.test(plain)) return { expected: null, counted: null };
  const read = (forms: readonly RegExp[]): number | null => {
    for (const form of forms) {
      const match = form.exec(plain);
      if (match?.[1]) return readNumeral(match[1]);
    }
    return null;
  };
  return { expected: read(due), counted: read(there) };
}
