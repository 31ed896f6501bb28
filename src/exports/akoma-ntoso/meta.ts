import { documentAddress, gazetteAddress, whole } from '../../addresses.ts';
import type { ArchivedDocument, ArchivedIssue } from '../archived.ts';
import { escaped } from '../xml.ts';
import { aknDate, workOf } from './names.ts';

/** The body that a text is by: the one that issues it, else the publisher of the gazette. */
const authorOf = ({ publisherName }: ArchivedIssue, document?: ArchivedDocument): string =>
  document?.organization ?? publisherName;

/**
 * The metadata of a document, or of the issue itself: work, expression (in Chinese, of its day) and manifestation. What
 * the site has made of the text is by the site; the body that the text is by is named in the references.
 */
export function meta(issue: ArchivedIssue, document?: ArchivedDocument): string {
  const work = workOf(issue, document);
  const { date, name } = aknDate(issue, document);
  const page = whole(document ? documentAddress(document.id) : gazetteAddress(issue.gazette.id));
  // Ids are unique in the whole issue, so each document's own references are told apart.
  const ref = (what: string): string => `${document?.id ?? issue.gazette.id}__${what}`;
  const level = (element: string, uri: string, author: string, more: string): string =>
    `<${element}><FRBRthis value="${escaped(`${uri}/!main`)}"/><FRBRuri value="${escaped(uri)}"/>${
      element === 'FRBRWork' ? `<FRBRalias name="url" value="${escaped(page)}"/>` : ''
    }<FRBRdate date="${date}" name="${name}"/><FRBRauthor href="#${escaped(author)}"/>${more}</${element}>`;
  const expression = `${work}/zho@${date}`;
  const organization = escaped(authorOf(issue, document));
  return `<meta><identification source="#${escaped(ref('site'))}">${[
    level('FRBRWork', work, ref('body'), `<FRBRcountry value="cn"/>`),
    level('FRBRExpression', expression, ref('body'), '<FRBRlanguage language="zho"/>'),
    level('FRBRManifestation', `${expression}.akn`, ref('site'), '<FRBRformat value="application/akn+xml"/>'),
  ].join('')}</identification><references source="#${escaped(ref('site'))}"><TLCOrganization eId="${escaped(
    ref('body'),
  )}" href="/akn/ontology/organization/cn/${escaped(encodeURIComponent(authorOf(issue, document)))}" showAs="${organization}"/><TLCOrganization eId="${escaped(
    ref('site'),
  )}" href="${escaped(whole('/'))}" showAs="gongbao"/></references></meta>`;
}
