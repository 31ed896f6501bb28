import type { AgendaItem, DocumentRecord } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import { matterOf, similar, subjectOf } from './agenda-matter.ts';
import { isPersonnel } from './agenda-personnel.ts';

const generalPersonnel =
  /(人事|任免|选举|补选|接受辞职|辞职请求|辞职事项)(?!.*(条例|办法)》)(?!.*代表的?(代表)?资格).{0,24}$/;
/** Acts that an agenda names apart from the rest of the appointments. */
const specials = [/撤职|撤销.*职务/, /代理/];
/** What an item has done besides hearing reports, and how like it the title of a paper on it must be. */
const exercises: readonly [word: RegExp, least: number][] = [
  [/述职/, 0],
  [/测评/, 0.22],
  [/评议/, 0.22],
];
const catchAll = /(各项|有关|其他|各个)(工作)?报告$/;

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
 * @param place of the issue, which stands in every title and so tells none from another
 */
export function linkAgenda(
  items: readonly AgendaItem[],
  documents: readonly DocumentRecord[],
  place: string | null = null,
): AgendaItem[] {
  const named = bare(place ?? '');
  const taken = new Map<string, number>();
  const own = documents.filter(linkable);
  const matters = items.map((item) => matterOf(item, named));
  for (const document of own) {
    const subject = subjectOf(document, named);
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
  for (const document of own) {
    const title = bare(document.title);
    const item = exercises
      .filter(([word]) => word.test(title))
      .map(([word, least]) =>
        matters.findIndex(
          (matter, at) =>
            word.test(bare((items[at] as AgendaItem).text)) && similar(matter, subjectOf(document, named)) >= least,
        ),
      )
      .find((at) => at >= 0);
    if (item !== undefined && !taken.has(document.id)) taken.set(document.id, item);
  }
  for (const document of own.filter((each) => isPersonnel(each) && !taken.has(each.id))) {
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
