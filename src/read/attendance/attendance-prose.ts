import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import type { Presence } from './attendance-heads.ts';
import { type Named, namesIn, withoutNotes } from './names-in.ts';
import type { ToldPresence } from './told-presence.ts';

/** 出席会议的有:, 列席会议的还有: the names follow. */
const opening =
  /^\s*(?:应邀|因[病事公因、和]{1,6})?(?<word>出席|到会|参加|列席|请假|缺席)(?:了)?(?:本次|这次|此次)?(?:会议|大会)?的[^:,。;、]{0,10}?(?:还有|有|是|为|包括|:)\s*:?/;
/** The names went before: 副主任王明、李强出席会议, 委员王明因事请假. */
const verb =
  /(?:(?:和|及|以及)(?:其他|部分|有关|相关|各)[^,。;、]{0,16}?)?(?:和|及|以及)?(?:其他|部分|全体|[省市区县州旗盟镇乡]?人大|常委会|大会|共){0,6}(?:组成人员|委员|同志|领导|负责人|负责同志|代表){0,6}(?:等|共)?(?:[\d一二三四五六七八九十]+[人名位](?:同志)?)?(?:等(?:同志)?)?(?:分别|均|都|也|先后|应邀|专程|亲自){0,6}(?:(?<here>出席|到会(?!指导|祝贺)|参加|主持(?=(?:召开)?(?:了)?(?:本次|这次|此次)?(?:会议)?(?:并[^,。;]{1,12})?$))|(?<listening>列席|到会(?=指导|祝贺)|莅临(?=会议|指导))|(?<away>(?:因[^,。;、]{1,8}?)?(?:请假|缺席|未(?:能)?(?:出席|到会|参加))))(?:了)?(?:本次|这次|此次)?(?:[^,。;、]{0,12}?(?:会议?|大会))?(?:指导|祝贺|(?:祝贺|指导)?并[^,。;]{1,12})?$/;
const other = /(?:主持(?:了|会议)?|讲话|报告|说明|发言|表决|宣誓|进行|审议|听取|通过)[^、]{0,8}$/;

/** The names stand in brackets: 请假2人(王明、李强). */
const bracketed =
  /(?<word>请假|缺席|列席)(?:的?(?:有|委员|代表|人员))?\s*[\d一二三四五六七八九十]+\s*[人名]\s*\((?<names>[^()]{2,200})\)/g;

/** No words about presence are longer; names before them may be. */
const longest = 120;
/** Who is asked to come was not yet there: 请副县长王明列席会议. */
const invited = /(?:^|,)\s*(?:会议)?(?:决定|研究)?(?:并|拟)?(?:请|邀请|建议|要求|安排|委托|通知)/;

/**
 * Who was there, as sentences tell it: 出席会议的有:主任王明,委员李强等十九人, 副主任王明列席会议, 委员李强因事请假. An
 * office without a name (各乡镇人大主席) names nobody.
 */
export function readToldPresence(paragraph: Paragraph): ToldPresence[] {
  const { plain } = paragraph;
  const told: ToldPresence[] = [];
  const add = (kind: Presence, names: readonly Named[], chair = false): void => {
    for (const { index, ...each } of names) told.push({ ...each, kind, line: placeAt(paragraph, index).line, chair });
  };
  for (const match of plain.matchAll(bracketed)) {
    const { word = '', names = '' } = match.groups ?? {};
    const from = match.index + match[0].lastIndexOf(names);
    add(word === '列席' ? 'nonVoting' : 'absent', namesIn(paragraph, from, from + names.length));
  }
  for (const sentence of plain.matchAll(/[^。;!?]+/g)) {
    const start = sentence.index;
    const end = start + sentence[0].length;
    const head = opening.exec(sentence[0]);
    if (head) {
      const word = head.groups?.word ?? '';
      const kind =
        word === '列席' || /应邀/.test(head[0]) ? 'nonVoting' : /请假|缺席/.test(word) ? 'absent' : 'present';
      add(kind, namesIn(paragraph, start + head[0].length, end));
      continue;
    }
    let from = start;
    for (const match of `${withoutNotes(sentence[0])},`.matchAll(/,/g)) {
      const to = start + match.index;
      const tail = Math.max(from, to - longest);
      const clause = plain.slice(tail, to);
      const said = verb.exec(clause);
      if (said?.groups && !invited.test(clause) && !(said.groups.here === '主持' && /执行主席|大会/.test(clause))) {
        const { here, listening } = said.groups;
        const kind = here ? 'present' : listening ? 'nonVoting' : 'absent';
        const note = kind === 'absent' ? '请假' : null;
        const names = namesIn(paragraph, from, tail + said.index);
        add(
          kind,
          names.map((each) => ({ ...each, note: each.note ?? (said.groups?.away?.includes('请假') ? note : null) })),
          here === '主持',
        );
        from = to + 1;
      } else if (other.test(clause)) {
        from = to + 1;
      }
    }
  }
  return told;
}
