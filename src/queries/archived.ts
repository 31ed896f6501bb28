import { publisherOf } from '../publishers/index.ts';
import { type Issue, issues } from './archive.ts';
import { once } from './once.ts';
import { publisherName } from './publisher-name.ts';

const archivedOf = (issue: Issue) => ({
  ...issue,
  division: publisherOf(issue.gazette.publisher).division,
  publisherName: publisherName([issue]),
});

/** An issue as the exports take it, with the lines of its source. */
export type ArchivedEntry = ReturnType<typeof archivedOf>;

/** Every issue as the exports take it, the newest first: with the code of its place. */
export const archived = once(async (): Promise<ArchivedEntry[]> => (await issues()).map(archivedOf));

/** The day of the newest issue, by which a copy of the data is told from a later one. */
export const newestDay = (all: readonly Pick<Issue, 'gazette'>[]): string =>
  all
    .map(({ gazette: { published, year } }) => published ?? `${year ?? 1970}-01-01`)
    .sort()
    .at(-1) ?? '1970-01-01';
