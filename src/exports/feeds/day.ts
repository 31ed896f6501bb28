import type { ArchivedIssue } from '../archived.ts';
import type { FeedEntry } from '../atom.ts';

/** The day that stands for an issue in a feed, which must say when: its publication, else the first of its year. */
export const issueDay = ({ gazette: { published, year } }: Pick<ArchivedIssue, 'gazette'>): string =>
  published ?? `${year ?? 1970}-01-01`;

/** As many as a reader of feeds keeps; the tables hold all. */
const most = 100;

/** The newest first, and no more than a feed should hold. */
export const newest = (entries: readonly FeedEntry[]): FeedEntry[] =>
  [...entries].sort((a, b) => b.day.localeCompare(a.day)).slice(0, most);
