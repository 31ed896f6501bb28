import { documentAddress, gazetteAddress, whole } from '../addresses.ts';
import type { ArchivedIssue } from './archived.ts';
import { placeUrl } from './places.ts';

/** An address that was published once, and where it leads now. */
interface Moved {
  from: string;
  to: string;
}

/**
 * What came to the data, what is found elsewhere now, and what is read otherwise than it is printed: each with its reason.
 * When a change was made, the history of the project tells; here stands what it was made for.
 */
export const changes = (issues: readonly ArchivedIssue[], moved: readonly Moved[]) => ({
  gazettes: issues.map(({ gazette, documents }) => ({
    id: gazette.id,
    published: gazette.published,
    url: whole(gazetteAddress(gazette.id)),
    documents: documents.map(({ id }) => whole(documentAddress(id))),
  })),
  moved: moved.map(({ from, to }) => ({ from, to, reason: '识读改进或人工改向' })),
  readings: issues.flatMap((issue) =>
    issue.gazette.emendations.map(({ line, column, printed, reading, certainty, source, reason, evidence }) => ({
      gazette: issue.gazette.id,
      line,
      column,
      printed,
      reading,
      certainty,
      source,
      reason,
      evidence,
      url: placeUrl(issue, line),
    })),
  ),
});
