import type { AgendaItem, DocumentRecord } from '../records/index.ts';
import { bare } from '../text/fold.ts';

const doing =
  /^(继续|再次)?((书面)?(听取|审议|审查|审定|讨论|表决|通过|批准|初审|决定|开展)[和与、及]?)+|(的)?(报告|汇报|议案|决定|决议|说明|草案|方案)$/g;
const drafts = /[(](草案|讨论稿|审议稿|修订草案|征求意见稿|草案修改稿|书面)[)]/g;
const personnel =
  /(人事任免|任免(案|事项|名单)?|任命|免职|免去|辞去|辞职|撤职|撤销.*职务|罢免|选举|补选|代理|供职|任职|表态发言|就职|当选)/;
const generalPersonnel =
  /(人事|任免|选举|补选|接受辞职|辞职请求|辞职事项)(?!.*(条例|办法)》)(?!.*代表的?(代表)?资格).{0,24}$/;
/** Acts that an agenda names apart from the rest of the appointments. */
const specials = [/撤职|撤销.*职务/, /代理/];
const catchAll = /(各项|有关|其他|各个)(工作)?报告$/;

/** What an item or a title is about, in one wording: short names of bodies, no place, no verb, no draft mark. */
function topic(text: string): string {
  return bare(text)
    .replace(drafts, '')
    .replace(/[《》“”"、,;:]/g, '')
    .replaceAll('人民代表大会', '人大')
    .replaceAll('常务委员会', '常委会')
    .replaceAll('人民政府', '政府')
    .replace(/第[一二三四五六七八九十百零〇\d]+届/g, '')
    .replace(doing, '')
    .replace(/^.{0,16}?人大(常委会)?(?=公告|任免|任命|公报)/, '')
    .replace(/.{0,12}?(省|市|州|县|区|旗|镇|乡|盟)?(政府|人大常委会|人大|主任会议)关于(?=.{4})/, '')
    .replace(/^关于/, '')
    .replace(doing, '');
}

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)));
}

/** Which part of the smaller text's pairs of characters the other holds, from 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < 2) return 0;
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared += 1;
  return shared / small.size;
}

/** An item says several things: 听取…的报告,审查和批准…决算. */
function clauses(text: string): string[] {
  const parts = bare(text).split(/[,;](?=(?:听取|审议|审查|批准|通过|表决|讨论|补选|决定))/);
  return [bare(text), ...parts];
}

function isPersonnel(document: DocumentRecord): boolean {
  const title = bare(document.title);
  if (document.type === 'appointment-list') return true;
  if (document.type === 'speech')
    return (
      /(任职|供职|任前|表态|述职|就职|履职)/.test(title) ||
      document.titleInferred ||
      document.authors.some((author) => /^拟任/.test(author.post ?? ''))
    );
  if (document.type === 'notice') return /(选举|补选|任前|公示|人民代表大会(第.{1,4}次会议)?公告)/.test(title);
  if (document.type === 'other' && /(选举办法|监票人|候选人|选举结果).{0,8}$/.test(title)) return true;
  return (
    ['bill', 'decision', 'explanation', 'other'].includes(document.type) &&
    personnel.test(title) &&
    !/(办法|条例|工作报告)$/.test(title)
  );
}

const yearsIn = (text: string): string[] => bare(text).match(/\d{4}|[一二][〇九]../g) ?? [];

/** What of an item or of a title is compared, worked out once for all comparisons. */
const matterOf = (item: AgendaItem) => ({
  topic: topic(item.text),
  clauses: clauses(item.text).map((clause) => pairs(topic(clause))),
  years: yearsIn(item.text),
  personnel: personnel.test(bare(item.text)),
});
const readSubject = (document: DocumentRecord) => ({
  title: topic(document.title),
  topic: pairs(topic(document.title)),
  quoted: Array.from(bare(document.title).matchAll(/《([^》]*)》/g), (match) => topic(match[1] as string)).filter(
    (name) => name.length > 4,
  ),
  years: yearsIn(document.title),
  personnel: isPersonnel(document),
});

const subjects = new WeakMap<DocumentRecord, ReturnType<typeof readSubject>>();
/** The same for all agendas of an issue: a record does not change once it is read. */
function subjectOf(document: DocumentRecord): ReturnType<typeof readSubject> {
  const subject = subjects.get(document) ?? readSubject(document);
  subjects.set(document, subject);
  return subject;
}

const similar = (item: ReturnType<typeof matterOf>, document: ReturnType<typeof readSubject>): number => {
  if (document.title.length < 4) return 0;
  const scores = item.clauses.map((clause) => overlap(clause, document.topic));
  const named = document.quoted.map((name) => (item.topic.includes(name) ? 0.9 : 0));
  const wrongYear =
    document.years.length > 0 && item.years.length > 0 && !document.years.some((year) => item.years.includes(year));
  return (wrongYear ? 0.5 : 1) * Math.max(...scores, ...named, 0);
};

/** 听取…的汇报,并作出相应决议: the resolution that the item asks for has other words than the report. */
const asksFor = /[作做]出(?:相应|有关|相关)?的?(?:决议|决定)/;

/** The item that names the speaker: 关于提请决定某某代理县长职务的议案. */
const namedIn = (items: readonly AgendaItem[], document: DocumentRecord): number =>
  items.findIndex((item) => document.authors.some((author) => bare(item.text).includes(bare(author.name))));

const linkable = (document: DocumentRecord): boolean =>
  !['agenda', 'schedule', 'attendance', 'meeting-news', 'glossary'].includes(document.type) &&
  document.attachmentOf === null;

/**
 * Says for each agenda item which documents of the issue it took up: those about the same matter by their titles, acts on
 * persons under the item on appointments, the resolution with its report, what is attached with what it is attached to.
 * A document goes to the one item that fits it best. The links are inferred; nothing in a gazette prints them.
 */
export function linkAgenda(items: readonly AgendaItem[], documents: readonly DocumentRecord[]): AgendaItem[] {
  const taken = new Map<string, number>();
  const own = documents.filter(linkable);
  const matters = items.map(matterOf);
  for (const document of own) {
    const subject = subjectOf(document);
    const able = (matter: (typeof matters)[number]): boolean => !subject.personnel || matter.personnel;
    const scores = matters.map((matter) => (able(matter) ? similar(matter, subject) : 0));
    const best = Math.max(...scores, 0);
    const asked =
      /^(resolution|decision)$/.test(document.type) && asksFor.test(bare(items[scores.indexOf(best)]?.text ?? ''));
    if (best >= (asked ? 0.45 : 0.62)) taken.set(document.id, scores.indexOf(best));
  }
  const generals = items.filter((item) => generalPersonnel.test(bare(item.text)));
  const generalFor = (title: string): number => {
    const about = (word: RegExp): AgendaItem | undefined =>
      word.test(title) ? generals.find((item) => word.test(bare(item.text))) : undefined;
    const item =
      about(/辞/) ?? about(/选/) ?? generals.find((each) => /人事|任免/.test(bare(each.text))) ?? generals[0];
    return item ? items.indexOf(item) : -1;
  };
  for (const document of own.filter(isPersonnel)) {
    const title = bare(document.title);
    const special = specials
      .map((word) => (word.test(title) ? items.findIndex((item) => word.test(bare(item.text))) : -1))
      .find((item) => item >= 0);
    const nominee = document.type === 'speech' ? namedIn(items, document) : -1;
    const fallback = nominee >= 0 ? nominee : generalFor(title);
    if (special !== undefined) taken.set(document.id, special);
    else if (!taken.has(document.id) && fallback >= 0) taken.set(document.id, fallback);
  }
  const rest = items.findIndex((item) => catchAll.test(bare(item.text)));
  if (rest >= 0) {
    for (const document of own) {
      const report = /report$|^plan-outline$/.test(document.type) && document.type !== 'credentials-report';
      if (report && !taken.has(document.id) && document.status !== 'draft') taken.set(document.id, rest);
    }
  }
  for (const document of documents) {
    const host = document.attachmentOf === null ? undefined : taken.get(document.attachmentOf);
    if (host !== undefined && !['agenda', 'schedule'].includes(document.type)) taken.set(document.id, host);
  }
  return items.map((item, i) => ({
    ...item,
    documents: documents.filter(({ id }) => taken.get(id) === i).map(({ id }) => id),
  }));
}
