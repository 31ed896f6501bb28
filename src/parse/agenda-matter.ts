import type { AgendaItem, DocumentRecord } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import { isPersonnel, personnel } from './agenda-personnel.ts';
import { clauses, overlap, pairs, topic } from './agenda-topic.ts';

const yearsIn = (text: string): string[] => bare(text).match(/\d{4}|[一二][〇九]../g) ?? [];

/**
 * What of an item or of a title is compared, worked out once for all comparisons. `place` stands in every title of an
 * issue, and so tells none from another.
 */
export const matterOf = (item: AgendaItem, place: string) => ({
  topic: topic(item.text, place),
  clauses: clauses(item.text).map((clause) => pairs(topic(clause, place))),
  years: yearsIn(item.text),
  personnel: personnel.test(bare(item.text)),
});

/** The titles that a document is about: those in its own, for an announcement (公告) the one that it makes known first. */
function quotedBy(document: DocumentRecord): string[] {
  const own = Array.from(bare(document.title).matchAll(/《([^》]*)》/g), (match) => match[1] as string);
  const [first] = document.citations;
  if (own.length || document.type !== 'notice' || !first) return own;
  const made = bare(first.title);
  return [made, ...Array.from(made.matchAll(/[〈<]([^〉>]*)[〉>]/g), (match) => match[1] as string)];
}

const readSubject = (document: DocumentRecord, place: string) => ({
  title: topic(document.title, place),
  topic: pairs(topic(document.title, place)),
  quoted: quotedBy(document)
    .map((quoted) => topic(quoted, place))
    .filter((name) => name.length > 4),
  years: yearsIn(document.title),
  personnel: isPersonnel(document),
});

const subjects = new WeakMap<DocumentRecord, ReturnType<typeof readSubject>>();
/** The same for all agendas of an issue: a record does not change once it is read. */
export function subjectOf(document: DocumentRecord, place: string): ReturnType<typeof readSubject> {
  const subject = subjects.get(document) ?? readSubject(document, place);
  subjects.set(document, subject);
  return subject;
}

/** How well a document fits an item, from 0 to 1: by the words of its title, or by a law that both quote. */
export const similar = (item: ReturnType<typeof matterOf>, document: ReturnType<typeof readSubject>): number => {
  const scores = document.title.length < 4 ? [] : item.clauses.map((clause) => overlap(clause, document.topic));
  const named = document.quoted.map((name) => (item.topic.includes(name) ? 0.9 : 0));
  const wrongYear =
    document.years.length > 0 && item.years.length > 0 && !document.years.some((year) => item.years.includes(year));
  return (wrongYear ? 0.5 : 1) * Math.max(...scores, ...named, 0);
};
