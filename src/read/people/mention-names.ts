import { couldBeName, isPersonName } from '../../text/names.ts';

/** A name in a sentence, as offsets. */
export interface NamePlace {
  index: number;
  length: number;
}

/** What may follow a name in a sentence. */
const follower =
  /^(?:[,、。;:!?()《》“”\s]|$|同志|主持|出席|列席|参加|参会|作|做|代表|受|在|到|对|向|为|就|率|带|等|和|及|与|所|的|传达|宣读|宣布|主任|副|讲话|发言|发表|轮流|签署|致|任|担任|分别|介绍|汇报|报告|提出|提议|提请|提名|指出|要求|强调|通报|说明|回答|答(?=:)|问(?=:)|答复|应答|询问|追问|走|前往|深入|亲|多次|先后|一行|分|也|还|曾|因|辞|当选|代理|以|从|同|于|给予|签|陪|组织|召集|召开|牵头|领|说|表示|认为|希望|出|会见|视察|调研|检查|督|听取|应邀|联名|领衔|签署|批示|接待|专程|会同|陪同|随同|宣誓|当面|当场|统筹|主动|认真|最后|首先|随后|并|已|将|是|被|不)/;
/** Characters that follow a name of two more often than they end one of three. */
const particle = /^[在到对向就的等也将是被不说分从以因受]/;

const endsInHe = /^和(?:主持|出席|列席|作|做|致|同志|宣|讲|受|汇报|报告|传达|[,、。;:]|$)/;

/** A task that a name of two takes on: 王明任组长. */
const tasked = /^[任兼]副?(?:组长|团长|队长|班长|主任|书记|总?指挥|秘书长|召集人|[\p{sc=Han}]{2,8}(?:组长|主任|局长))/u;

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
  const pair = /^\p{sc=Han}\s{1,6}\p{sc=Han}(?=\s)/u.exec(rest)?.[0];
  if (pair && known.has(pair.replace(/\s/g, ''))) return pair.length;
  const padded = /^\p{sc=Han}(?:\s{1,6}\p{sc=Han}){1,2}(?=$|[、,;。)]|\s)/u.exec(rest)?.[0];
  if (padded && isPersonName(padded)) return padded.length;
  for (const size of [2, 3, 4]) {
    // 和 before a verb or a sign joins nothing: it ends the name.
    const whole = rest.slice(0, size);
    if (endsInHe.test(rest.slice(size - 1)) && couldBeName(whole) && (isPersonName(whole) || size > 2)) return size;
  }
  if (particle.test(rest.slice(2)) && isPersonName(rest.slice(0, 2))) return 2;
  for (const size of [3, 2, 4]) {
    const name = rest.slice(0, size);
    if (size === 3 && tasked.test(rest.slice(2))) continue;
    if (name.length === size && isPersonName(name) && follower.test(rest.slice(size))) return size;
  }
  return 0;
}

/** The names of a list in a sentence, from one place on: 王明、李强(女)和张三. */
export function namesFrom(plain: string, from: number, known: ReadonlySet<string>): NamePlace[] {
  const found: NamePlace[] = [];
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

const leadIn = /^.*(?:关于|以及|任命|免去|接受|推选|补选|选举|提名|根据|由|对|将|[长任员记席])(?=\p{sc=Han}{2,4}$)/u;

/** The names of a list that ends at a place, read back from it: 关于王明、李强(女)两位同志. */
export function namesBefore(plain: string, end: number, known: ReadonlySet<string>): NamePlace[] {
  const found: NamePlace[] = [];
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
