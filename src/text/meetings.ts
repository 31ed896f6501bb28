import { matchesOf } from './matches.ts';
import { numeralClass, readNumeral } from './numerals.ts';

/** A meeting as a text names it: 某区第十五届人大常委会第三十四次会议. */
export interface MeetingName {
  body: 'congress' | 'standing-committee' | 'chairpersons-council' | 'presidium';
  congress: number | null;
  session: number;
  /** What stands before 第…届: 某区, 市, or nothing. */
  place: string;
  index: number;
  length: number;
}

/** A number, which a word processor may set apart: 第 5 届. */
const n = ` ?([${numeralClass}]{1,5}) ?`;
const body = '(?:人民代表大会|人大)(?:及其)?(常务委员会|常委会)?';
const forms: readonly RegExp[] = [
  // 某区第十五届人大常委会(举行)第三十四次(主任)会议; 市七届人大常委会…
  new RegExp(
    `([^\\s,。;:()《》“”、日在]{0,20}?)第?${n}届(?:全国)?${body}(?:举行|召开)?第?${n}(?:次(主任|主席团|全体)?会议?|会议)`,
    'g',
  ),
  // 第十三届全国人民代表大会常务委员会第十五次会议 is caught above; 全国人大常委会第十五次会议 here
  new RegExp(`([^\\s,。;:()《》“”、日在]{0,20}?)()${body}第${n}次(主任|主席团)?会议`, 'g'),
];

/** What stands before the place in running text and in titles. */
const opening = /^(?:.*(?:关于|召开|举行|提请|提交|出席|列席|听取))?(?:经|于|在|由|上午|下午)*/;

/** Every meeting that a folded text names. The dictionary form 第…届 may be printed without 第. */
export function readMeetingNames(plain: string): MeetingName[] {
  const found: MeetingName[] = [];
  if (!/人大|人民代表大会/.test(plain) || !/届|次/.test(plain)) return found;
  for (const form of forms) {
    for (const match of matchesOf(plain, form)) {
      const [printed, place = '', congress = '', standing, session = '', kind] = match;
      const number = readNumeral(session);
      if (
        number === null ||
        found.some((other) => match.index < other.index + other.length && other.index < match.index + printed.length)
      )
        continue;
      // The verb before the name is none of it: 关于召开某区…, 提请某区….
      const lead = opening.exec(place)?.[0].length ?? 0;
      found.push({
        body:
          kind === '主任'
            ? 'chairpersons-council'
            : kind === '主席团'
              ? 'presidium'
              : standing
                ? 'standing-committee'
                : 'congress',
        congress: congress ? readNumeral(congress) : null,
        session: number,
        place: place.slice(lead),
        index: match.index + lead,
        length: printed.length - lead,
      });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
