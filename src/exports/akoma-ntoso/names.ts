import type { ArchivedDocument, ArchivedIssue } from '../archived.ts';

/** What a text is in Akoma Ntoso: its element, and the name that tells it from others of that element. */
export interface AknKind {
  element: 'act' | 'bill' | 'statement' | 'doc';
  name: string;
}

const regulation = /(?:条例|办法|规定|规则|细则)(?:[（(].*[）)])?$/;

/** A regulation is an act, its draft a bill; what a body decides is a statement; all else is a doc, named by its type. */
export function aknKind({ type, title, status }: Pick<ArchivedDocument, 'type' | 'title' | 'status'>): AknKind {
  if (type === 'decision' || type === 'resolution') return { element: 'statement', name: type };
  if (regulation.test(title) && (type === 'other' || type === 'bill')) {
    return { element: status === null && type === 'other' ? 'act' : 'bill', name: 'regulation' };
  }
  return { element: 'doc', name: type };
}

/** A day, and whose it is. Where neither text nor issue states one, the first of the issue's year stands for the year. */
export interface AknDate {
  date: string;
  name: 'document' | 'publication' | 'year';
}

export function aknDate({ gazette }: ArchivedIssue, document?: ArchivedDocument): AknDate {
  if (document?.date) return { date: document.date, name: 'document' };
  if (gazette.published) return { date: gazette.published, name: 'publication' };
  return { date: `${gazette.year ?? '0001'}-01-01`, name: 'year' };
}

/** The country, with the code of the place in GB/T 2260; the country alone where the publisher's code is not known. */
const aknCountry = ({ division }: ArchivedIssue): string => (division ? `cn-${division}` : 'cn');

/** The names of a work, after the Naming Convention 1.0: country, element, kind, author, date, number. */
export function workOf(issue: ArchivedIssue, document?: ArchivedDocument): string {
  const { id, publisher, year, number } = issue.gazette;
  const country = aknCountry(issue);
  if (!document) return `/akn/${country}/officialGazette/${publisher}/${year ?? 'nodate'}/${number ?? id}`;
  const { element, name } = aknKind(document);
  const day = document.date ?? issue.gazette.published ?? `${year ?? 'nodate'}`;
  return `/akn/${country}/${element}/${name}/${publisher}/${day}/${document.id}`;
}
