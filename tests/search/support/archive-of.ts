import type { Ask } from '../../../src/search/ask.ts';
import { readAsk } from '../../../src/search/ask.ts';
import { type Contribution, contributionOf } from '../../../src/search/build/contribution.ts';
import { filesOf, memorySource } from '../../../src/search/build/files.ts';
import { merge } from '../../../src/search/build/merge.ts';
import type { SearchedDocument, SearchedIssue } from '../../../src/search/build/searched.ts';
import { type Archive, openArchive } from '../../../src/search/engine/archive.ts';
import { search, type Told } from '../../../src/search/engine/search.ts';

export const searchedDocument = (line: number, own: Partial<SearchedDocument> = {}): SearchedDocument => ({
  line,
  title: '报告',
  type: 'report',
  meeting: null,
  body: null,
  agenda: [],
  terms: [],
  passages: [],
  ...own,
});

export const searchedIssue = (own: Partial<SearchedIssue> = {}): SearchedIssue => ({
  id: 'x-2031-01',
  title: '公报',
  date: '2031',
  people: [],
  meetings: [],
  acts: [],
  documents: [],
  ...own,
});

/** An archive of some issues, the oldest first, and the files that were read of it so far. */
export function archiveOf(...issues: SearchedIssue[]): {
  archive: Archive;
  read: string[];
  contributions: Contribution[];
} {
  const contributions = issues.map(contributionOf);
  const read: string[] = [];
  const files = new Map(filesOf(contributions, merge(contributions)));
  return { archive: openArchive(memorySource(files, (path) => read.push(path))), read, contributions };
}

/** All that a search tells, or all up to the first full page. */
export async function told(archive: Archive, q: string, own: Partial<Ask> = {}, whole = true): Promise<Told[]> {
  const bits: Told[] = [];
  for await (const bit of search(archive, { ...readAsk(new URLSearchParams()), ...own, q })) {
    bits.push(bit);
    if (!whole && bit.kind === 'passages' && bit.full) break;
  }
  return bits;
}

const of = <Kind extends Told['kind']>(bits: readonly Told[], kind: Kind) =>
  bits.filter((bit): bit is Extract<Told, { kind: Kind }> => bit.kind === kind);

/** The texts of what was found exactly: names, then paragraphs; and of what is near. */
export async function found(archive: Archive, q: string, own: Partial<Ask> = {}) {
  const bits = await told(archive, q, own);
  const [names] = of(bits, 'names');
  const near = of(bits, 'near').flatMap(({ hits }) => hits);
  return {
    names: (names?.hits ?? []).map(({ text }) => text),
    passages: of(bits, 'passages').flatMap(({ hits }) => hits),
    near: {
      names: near.flatMap(({ kind, text }) => (kind === 'passage' ? [] : [text])),
      passages: near.flatMap(({ kind, text }) => (kind === 'passage' ? [text] : [])),
    },
    facets: of(bits, 'facets').at(-1)?.facets,
  };
}
