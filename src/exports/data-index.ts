import { gazetteAddress, pageAddress, whole } from '../addresses.ts';
import type { ArchivedIssue } from './archived.ts';
import { filesOf, wholeFiles } from './data-files.ts';
import { schemaVersion } from './gazette-schema.ts';

/** What the site says of itself. */
export interface About {
  title: string;
  description: string;
  licence: { name: string; title: string; path: string } | null;
  doi: string | null;
  /** The day of the newest issue. */
  version: string;
}

/** How much of what stands in some issues; every format holds as much. */
function countsOf(issues: readonly ArchivedIssue[]) {
  const sum = (count: (issue: ArchivedIssue) => number): number => issues.reduce((all, issue) => all + count(issue), 0);
  return {
    gazettes: issues.length,
    documents: sum(({ documents }) => documents.length),
    people: sum(({ people }) => people.length),
    appointments: sum(({ appointments }) => appointments.length),
    meetings: sum(({ meetings }) => meetings.length),
    budgetLines: sum(
      ({ documents }) => documents.flatMap(({ budgets }) => budgets.flatMap(({ items }) => items)).length,
    ),
  };
}

const urls = (files: readonly { format: string; address: string }[]) =>
  Object.fromEntries(files.map(({ format, address }) => [format, whole(address)]));

/** The index of all data: where everything is, and how much of it there is. */
export const dataIndex = (about: About, issues: readonly ArchivedIssue[]) => ({
  title: about.title,
  description: about.description,
  homepage: whole(pageAddress('data')),
  version: about.version,
  licence: about.licence,
  doi: about.doi,
  schemaVersion,
  counts: countsOf(issues),
  files: urls(wholeFiles),
  gazettes: issues.map((issue) => ({
    id: issue.gazette.id,
    title: issue.gazette.title,
    organization: issue.gazette.organization,
    published: issue.gazette.published,
    page: whole(gazetteAddress(issue.gazette.id)),
    counts: countsOf([issue]),
    files: urls(filesOf(issue.gazette.id, issue.gazette.source.path)),
  })),
});
