import { readNames } from '../text/name-lists.ts';
import { isPersonName, plainName } from '../text/names.ts';
import { type Paragraph, placeAt } from '../text/paragraph.ts';
import { readActNames } from './act-names.ts';
import { biographyHead, readBiography } from './biography.ts';

/** A person whom running text names together with an office, a mandate, a task at the meeting or a signature. */
export interface Mention {
  name: string;
  /** As printed, without the body; null where the place and not a word says what the person is. */
  post: string | null;
  kind: 'official' | 'deputy' | 'other';
  line: number;
  column: number;
}

const title =
  '(?:(?:常务)?副?(?:主任委员|主任|秘书长|检察长|审计长|主席|书记|总理|院长|庭长|会长|巡视员|总经理|董事长|校长|总工程师|[省市区县州旗盟镇乡厅局处科所站部署行社][长]))';
/** What may follow a name in a sentence. */
const follower =
  /^(?:[,、。;:!?()《》“”\s]|$|同志|主持|出席|列席|参加|参会|作|做|代表|受|在|到|对|向|为|就|率|带|等|和|及|与|所|的|传达|宣读|宣布|主任|副|讲话|发言|致|任|担任|分别|介绍|汇报|报告|提出|提议|提请|指出|要求|强调|通报|说明|回答|走|前往|深入|亲|多次|先后|一行|分|也|还|曾|因|辞|当选|代理|以|从|同|于|给予|签|陪|组织|召集|召开|牵头|领|说|表示|认为|希望|出|会见|视察|调研|检查|督|听取|应邀|联名|领衔|签署|批示|接待|专程|会同|陪同|随同|宣誓|当面|当场|统筹|主动|认真|最后|首先|随后|并|已|将|是|被|不)/;
const anchored = new RegExp(`${title}(?=[\\s:]*[\\p{sc=Han}])`, 'gu');
const taskMark =
  /(?:主持人|主\s*持|执行主席|召集人|报告人|汇报人|发言人|说明人|记录人|签发人|监票人|总监票人|提案人|领衔人|领衔代表|团长|组长|主任委员|签发|负责人)\s*[::\s]\s*|召集人(?=\p{sc=Han})/gu;
const signed = new RegExp(`^(?<post>[\\p{sc=Han}·]{0,40}?${title})(?<sign>\\s*:\\s*|\\s+)(?<name>\\S(?:.*\\S)?)$`, 'u');

/** Words behind which single names are too unsure, but lists of names are not. */
const group = /(?:组成人员|领导|常委|委员|代表|政协委员|监督员)(?=\p{sc=Han}{2,8}、)/gu;
/** Characters that follow a name of two more often than they end one of three. */
const particle = /^[在到对向就的等也将是被不说分从以因受]/;

/** The length of a name at the beginning of a text that goes on, or 0: a known one, else one that a word may follow. */
function nameLength(rest: string, known: ReadonlySet<string>): number {
  const dotted = /^(?:\p{sc=Han}{1,8}·)+\p{sc=Han}{1,8}/u.exec(rest)?.[0];
  if (dotted) {
    const sizes = Array.from(
      { length: dotted.length - dotted.lastIndexOf('·') - 1 },
      (_, at) => dotted.lastIndexOf('·') + 2 + at,
    );
    const sure = sizes.findLast((size) => known.has(dotted.slice(0, size)));
    const first = dotted.lastIndexOf('·') + 2;
    return (
      sure ??
      sizes.find((size) => size > first && follower.test(rest.slice(size)) && isPersonName(dotted.slice(0, size))) ??
      0
    );
  }
  for (const size of [4, 3, 2]) if (known.has(rest.slice(0, size))) return size;
  const padded = /^\p{sc=Han}\s{1,6}\p{sc=Han}(?=$|[、,;。)\s])/u.exec(rest)?.[0];
  if (padded && isPersonName(padded)) return padded.length;
  const pair = rest.slice(0, 2);
  if (particle.test(rest.slice(2)) && isPersonName(pair)) return 2;
  for (const size of [3, 2, 4]) {
    const name = rest.slice(0, size);
    if (name.length === size && isPersonName(name) && follower.test(rest.slice(size))) return size;
  }
  return 0;
}

/** The names of a list in a sentence, from one place on: 王明、李强(女)和张三. */
function namesFrom(plain: string, from: number, known: ReadonlySet<string>): { index: number; length: number }[] {
  const found: { index: number; length: number }[] = [];
  let at = from;
  for (;;) {
    const size = nameLength(plain.slice(at, at + 24), known);
    if (!size) return found;
    found.push({ index: at, length: size });
    const more = /^(?:同志)?(?:\([^()]{1,12}\))?(?:、|和|及)(?=\p{sc=Han})/u.exec(
      plain.slice(at + size, at + size + 24),
    );
    if (!more) return found;
    at += size + more[0].length;
  }
}

/** The words of a post before and with its title, back to the last sign. */
function postBefore(text: string, end: number): string {
  const start = text.slice(Math.max(0, end - 40), end);
  const own = /[^,，。；;：:、\s（）()《》“”「」—\d由受请、]*$/.exec(start)?.[0] ?? '';
  return own.replace(/^(?:会议|会上|在|经(?!济)|和|及|以及|听取了?|审查了|审议了?|通过了?|现任|时任|经)+/, '');
}

/**
 * Reads the persons that the text of a document names with an office (区长王明), as holders of a task at the meeting
 * (主持人:王明), as deputies elected or retired, in signatures and curricula, and leaders of the country
 * called 同志 or 总书记. A bare name is no mention. `known` are names that lists and acts of the issue give beyond doubt.
 */
export function readMentions(paragraphs: readonly Paragraph[], known: ReadonlySet<string> = new Set()): Mention[] {
  const mentions: Mention[] = [];
  for (const paragraph of paragraphs) {
    const { plain, text } = paragraph;
    const add = (index: number, length: number, post: string | null, kind: Mention['kind']): void => {
      mentions.push({ name: plainName(text.slice(index, index + length)), post, kind, ...placeAt(paragraph, index) });
    };

    const signature = plain.length < 60 ? signed.exec(plain) : null;
    if (signature?.groups) {
      const { post, name } = signature.groups as { post: string; name: string };
      const index = plain.length - name.length;
      const names = /[。,;!?]/.test(name) ? [] : readNames(name, text.slice(index));
      if (names.length && names.length < 3 && names.every((each) => each.name && isPersonName(each.name))) {
        for (const each of names) add(index + each.index, each.length, text.slice(0, post.length).trim(), 'official');
        continue;
      }
    }
    for (const match of plain.matchAll(anchored)) {
      const end = match.index + match[0].length;
      const from = end + (/^[\s:]*/.exec(plain.slice(end))?.[0].length ?? 0);
      for (const each of namesFrom(plain, from, known)) add(each.index, each.length, postBefore(text, end), 'official');
    }
    for (const match of plain.matchAll(group)) {
      const found = namesFrom(plain, match.index + match[0].length, known);
      if (found.length > 1)
        for (const each of found)
          add(
            each.index,
            each.length,
            postBefore(text, match.index + match[0].length),
            match[0] === '代表' ? 'deputy' : 'official',
          );
    }
    for (const match of plain.matchAll(taskMark)) {
      const rest = plain.slice(match.index + match[0].length);
      for (const each of namesFrom(rest, 0, known))
        add(each.index + plain.length - rest.length, each.length, match[0].replace(/[\s:]/g, ''), 'official');
    }
    readTitledAfter(plain, known, add);
    readDeputies(plain, text, add);
    if (readBiography(plain)) {
      const head = biographyHead(plain) ?? /我叫([\p{sc=Han}·]{2,10})[,。]/u.exec(plain)?.[1];
      const index = head ? plain.replace(/\s/g, '').indexOf(head) : -1;
      if (head && index >= 0 && isPersonName(head))
        mentions.push({
          name: head,
          post: null,
          kind: 'official',
          ...placeAt(paragraph, plain.indexOf(head[0] as string)),
        });
    }
  }
  return mentions;
}

type Add = (index: number, length: number, post: string | null, kind: Mention['kind']) => void;

/** Offices behind the name: 王明院长, 王明、李强同志任委员, 习近平总书记; not the heads of doctrines. */
function readTitledAfter(plain: string, known: ReadonlySet<string>, add: Add): void {
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
  for (const match of plain.matchAll(
    /(?<=^|[,、。;:(“]|[在对按照彻落实习])(\p{sc=Han}{2,3})(总书记|总理|委员长|国家主席)/gu,
  ))
    if (isPersonName(match[1] as string)) add(match.index, (match[1] as string).length, match[2] as string, 'official');
  for (const match of plain.matchAll(/(习近平|胡锦涛|江泽民)(总书记|同志|主席)/g))
    add(match.index, 3, match[2] as string, 'official');
  for (const match of plain.matchAll(
    /(?:(?:名单|主席|成员|人选)(?:如下|分别)?(?:为|是|如下)|组成人员(?:为|是)|分别为|分别是)\s*:?\s*(?=\p{sc=Han})/gu,
  )) {
    const found = namesFrom(plain, match.index + match[0].length, known);
    if (found.length > 1) for (const each of found) add(each.index, each.length, null, 'official');
  }
}

const leadIn = /^.*(?:关于|以及|任命|免去|接受|推选|补选|选举|提名|根据|由|对|将|[长任员记席])(?=\p{sc=Han}{2,4}$)/u;

/** The names of a list that ends at a place, read back from it: 关于王明、李强(女)两位同志. */
function namesBefore(plain: string, end: number, known: ReadonlySet<string>): { index: number; length: number }[] {
  const found: { index: number; length: number }[] = [];
  let at = end;
  for (;;) {
    const part = /(?:^|[、,。;:(“])([\p{sc=Han}]{2,24})(?:\([^()]{1,6}\))?$/u.exec(
      plain.slice(Math.max(0, at - 34), at),
    );
    if (!part?.[1]) return found;
    const start = at - part[0].length + part[0].indexOf(part[1]);
    const text = part[1].replace(/等$/, '');
    const whole = isPersonName(text) || known.has(text);
    const skipped = whole ? 0 : (leadIn.exec(text)?.[0].length ?? 0);
    const name = text.slice(skipped);
    if (!(isPersonName(name) || known.has(name))) return found;
    found.push({ index: start + skipped, length: name.length });
    if (skipped || plain[start - 1] !== '、') return found;
    at = start - 1;
  }
}

/** Deputies: 补选王明、李强为代表, 选出的王明, 代表王明, 王明的代表资格. */
function readDeputies(plain: string, text: string, add: Add): void {
  if (!/代表|选出/.test(plain)) return;
  const spans: [number, number][] = [];
  for (const match of plain.matchAll(
    /(?:补选|选举|增选)(?:了|产生)?(?:代表)?(?<who>[^,。;]{2,80}?)(?=[\d一二两三四五六七八九十]+\s*[名位](?:同志)?(?:为)?.{0,20}代表|同志为.{0,30}代表|为[^,。;]{0,30}代表|[,，]\p{sc=Han})/gu,
  ))
    spans.push([match.index + match[0].length - (match.groups?.who?.length ?? 0), match.index + match[0].length]);
  for (const match of plain.matchAll(/(?:确认|,|。|;|^|的)(?<who>[^,。;:的]{2,60})(?=的代表资格)/gu))
    spans.push([match.index + match[0].length - (match.groups?.who?.length ?? 0), match.index + match[0].length]);
  for (const match of plain.matchAll(
    /(?:选出的|选区的?)(?:[^,。;]{0,24}代表)?(?<who>[\p{sc=Han}·]{2,14}?)(?=因|,|、|提出|辞|去世|病故|逝世|调|的|等)/gu,
  ))
    spans.push([match.index + match[0].length - (match.groups?.who?.length ?? 0), match.index + match[0].length]);
  for (const match of plain.matchAll(
    /(?<=[省市区县镇乡届]人大|人民代表大会)代表(?<who>[\p{sc=Han}·]{2,14}?)(?=因|,|提出|辞|去世|病故|涉嫌)/gu,
  ))
    spans.push([match.index + 2, match.index + match[0].length]);
  for (const [start, end] of spans) {
    let from = start;
    const mark = /^.*(?:选出的|补选的?|当选的?|确认|代表)(?=\p{sc=Han})/u.exec(plain.slice(start, end));
    if (mark) from += mark[0].length;
    const cut = plain.slice(from, end).replace(/等?\s*[\d一二两三四五六七八九十]+\s*[名位].*$/, '').length;
    const persons = readActNames(plain, text, from, from + cut);
    for (const person of persons ?? [])
      if (isPersonName(person.name)) add(person.index, person.name.length, '代表', 'deputy');
  }
}
