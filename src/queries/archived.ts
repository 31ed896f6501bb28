import { publisherOf } from '../publishers/index.ts';
import { type DocumentEntry, type Issue, issues } from './archive.ts';
import { indicatorsOf } from './indicators.ts';
import { once } from './once.ts';
import { publisherName } from './publisher-name.ts';

const figuresOf = ({ tables }: DocumentEntry) =>
  tables.flatMap((table) =>
    indicatorsOf(table).flatMap(({ name, figures }) =>
      figures.map((figure) => ({ table: table.startLine, name, ...figure })),
    ),
  );

const archivedOf = (issue: Issue) => ({
  ...issue,
  division: publisherOf(issue.gazette.publisher).division,
  publisherName: publisherName([issue]),
  documents: issue.documents.map((document) => ({ ...document, indicators: figuresOf(document) })),
});

/** An issue as the exports take it, with the lines of its source. */
export type ArchivedEntry = ReturnType<typeof archivedOf>;

/** Every issue as the exports take it, the newest first: with the code of its place and the figures of its indicators. */
export const archived = once(async (): Promise<ArchivedEntry[]> => (await issues()).map(archivedOf));

/** The day of the newest issue, by which a copy of the data is told from a later one. */
export const newestDay = (all: readonly Pick<Issue, 'gazette'>[]): string =>
  all
    .map(({ gazette: { published, year } }) => published ?? `${year ?? 1970}-01-01`)
    .sort()
    .at(-1) ?? '1970-01-01';
