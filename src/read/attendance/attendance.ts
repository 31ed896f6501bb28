import type { Attendance } from '../../records/index.ts';
import { fold } from '../../text/fold.ts';
import { readListStyle } from '../../text/list-style.ts';
import { roleWord } from '../../text/list-words.ts';
import type { ListedName } from '../../text/name-lists.ts';
import { readNumeral } from '../../text/numerals.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { isOffice } from '../posts.ts';
import { attendanceHead, type Presence, presenceOfTitle, statedCounts } from './attendance-heads.ts';
import { presenceLines } from './attendance-lines.ts';
import { readToldPresence } from './attendance-prose.ts';
import { isRow, readMarkedName, readPresenceTable, rowAsLine } from './attendance-rows.ts';
import { readGuests } from './guests.ts';
import { readListLine } from './list-line.ts';
import type { ToldPresence } from './told-presence.ts';

/** What a list of those present says; `posts` are the offices that labels and brackets give beside the names. */
export interface ReadAttendance extends Attendance {
  expected: number | null;
  counted: number | null;
  posts: { name: string; post: string; line: number }[];
}

/** What kind of text the paragraphs are from. */
export interface AttendanceSource {
  /** The title of a list of those present: it says who names without a head are. */
  title?: string;
  /** News: only heads with a colon open a list there. */
  news?: boolean;
}

/** A label on a line of its own: 委员(按姓氏笔画为序): */
const labelLine = /^\s*([\p{sc=Han}\s]{2,14}?)\s*(?:\([^()]*\))?\s*(:?)\s*$/u;
const group = /^[^:]{1,14}(?:代表团|组|选区)\s*(?:\([^()]*\))?\s*:?\s*$/;
const aside =
  /^\s*(?:时\s*间|地\s*点|主\s*持|记\s*录|会议议定|主持人|记录人|整理|签发|会期|(?:会议)?议\s*题|议\s*定|(?:会议)?内\s*容|会议研究)|(?:清单|一览表|目录|议程|日程|公告|通知|决定|决议|报告)$/;

/** Brackets behind a name in a list of those present that say he was not: (女,请假). */
const isAway = (note: string | null): boolean =>
  fold(note ?? '')
    .split(/[、,;\s]/)
    .some((part) => /^(?:因.{0,6})?(?:请假|病假|事假|公假|缺席|未到会?|未出席)$/.test(part));

/**
 * Reads who was present, absent (请假 and 缺席 alike) and present without a vote, from a list of those present, from
 * the lines 出席 请假 列席 of minutes, from rows of a table, or from what sentences tell (副主任王明列席会议). Names stand behind
 * the head on its line or on the lines below it; lists of offices without names (列席:区财政局局长) yield none. Names
 * that lost characters are marked, gaps are kept.
 */
export function readAttendance(printed: readonly Paragraph[], source: AttendanceSource = {}): ReadAttendance {
  const paragraphs = printed.flatMap(presenceLines);
  const result: ReadAttendance = { present: [], absent: [], nonVoting: [], expected: null, counted: null, posts: [] };
  const style = readListStyle(paragraphs.filter((each) => /\S\s{2,}\S/.test(each.plain)));
  const usual = source.title ? presenceOfTitle(source.title) : null;
  let kind: Presence | null = usual;
  let label: string | null = null;
  let excused = false;
  let groups = false;
  const note = (to: Presence, each: Omit<ListedName, 'index' | 'length'>, line: number): void => {
    const { printed, name, damaged } = each;
    result[to === 'present' && isAway(each.note) ? 'absent' : to].push({
      printed,
      name,
      damaged,
      evidence: [],
      note: each.note,
      line,
    });
    const post = [each.note, each.label].find((one) => one && isOffice(one)) ?? null;
    if (name && post) result.posts.push({ name, post, line });
  };
  const told: ToldPresence[] = [];

  for (let at = 0; at < paragraphs.length; at += 1) {
    let paragraph = paragraphs[at] as Paragraph;
    const stated = statedCounts(paragraph.plain);
    result.expected ??= stated.expected;
    result.counted ??= stated.counted;
    if (isRow(paragraph)) {
      const table = readPresenceTable(paragraphs, at, usual);
      for (const { kind: to, line, post, ...each } of table?.persons ?? [])
        note(to, { ...each, name: each.printed, damaged: false, label: post }, line);
      const row = table ? null : rowAsLine(paragraph);
      if (table) at = table.end - 1;
      if (!row) kind = null;
      if (!row) continue;
      paragraph = row;
      if (kind === null || !attendanceHead(row.plain)) kind ??= usual;
    }
    const { plain } = paragraph;
    const marked = source.title ? readMarkedName(paragraph) : null;
    if (marked) {
      const { kind: to, line, post, ...each } = marked;
      note(to, { ...each, name: each.printed, damaged: false, label: post }, line);
      continue;
    }
    const found = attendanceHead(plain);
    const head = found && source.news && !found.explicit ? null : found;
    const names = head || kind ? readListLine(paragraph, head?.from ?? 0, style) : null;
    if (head && (names || !plain.slice(head.from).trim())) {
      kind = head.kind;
      label = null;
      excused = head.kind === 'absent' && /请\s*假/.test(plain.slice(0, head.from));
      if (head.kind === 'present' && head.count)
        result.counted ??= readNumeral(head.count.replace(/[^\d一二三四五六七八九十百]/g, ''));
    } else if (aside.test(plain) || !names) {
      const category = head?.kind ?? kind;
      const guests = category === 'nonVoting' && plain.length < 400 ? readGuests(paragraph, head?.from ?? 0) : null;
      for (const { kind: to, line, post, ...each } of guests ?? [])
        note(to, { ...each, name: each.printed, damaged: false, label: post }, line);
      if (guests) kind = category;
      if (guests) continue;
      const sentences = readToldPresence(paragraph);
      told.push(...sentences);
      // A sentence of counts (应到25名,实到23名。) leaves the list that its title opened open.
      const counts = stated.expected !== null || stated.counted !== null;
      if (sentences.length || plain.length > 40 || /。/.test(plain) || aside.test(plain)) kind = counts ? usual : null;
      continue;
    }
    if (!kind || !names) continue;
    const own = names.length || head ? null : labelLine.exec(plain);
    const alone = own?.[1]?.replace(/\s/g, '') ?? '';
    if (alone && (own?.[2] || roleWord.test(alone))) label = alone;
    // A list by delegations: each begins anew with those present.
    if (group.test(plain) && kind === usual) groups = true;
    if (alone && groups && usual && group.test(plain)) kind = usual;
    for (const each of names) {
      label = each.label ?? label;
      const { line } = placeAt(paragraph, (head?.from ?? 0) + each.index);
      note(kind, { ...each, note: each.note ?? (excused ? '请假' : null), label }, line);
    }
  }
  // What sentences tell counts only where no list of its own says who they were.
  const listed = {
    ...result,
    present: [...result.present],
    absent: [...result.absent],
    nonVoting: [...result.nonVoting],
  };
  const attended = told.some(({ kind: to, chair }) => to === 'present' && !chair);
  for (const { kind: to, line, post, chair, ...each } of told)
    if (!(chair && !attended) && !listed[to].length && !result[to].some(({ name }) => name === each.printed))
      note(to, { ...each, name: each.printed, damaged: false, label: post }, line);
  return result;
}
