import Fuse from 'fuse.js';
import { type Ask, readAsk } from '../../../src/search/ask.ts';
import { type Contribution, contributionOf } from '../../../src/search/build/contribution.ts';
import { filesOf, memorySource } from '../../../src/search/build/files.ts';
import { merge } from '../../../src/search/build/merge.ts';
import type { SearchedIssue } from '../../../src/search/build/searched.ts';
import { openArchive } from '../../../src/search/engine/archive.ts';
import { search } from '../../../src/search/engine/search.ts';

/** The texts of the paragraphs that an engine finds for a query, the best first, at most a hundred. */
export type Engine = (query: string) => Promise<string[]>;

export const most = 100;
const empty: Ask = readAsk(new URLSearchParams());

export interface Built {
  contributions: Contribution[];
  files: Map<string, Uint8Array | object>;
  /** Milliseconds. */
  contributing: number;
  merging: number;
}

/** The files of our own search for some issues. */
export function build(issues: readonly SearchedIssue[]): Built {
  const start = performance.now();
  const contributions = issues.map(contributionOf);
  const between = performance.now();
  const merged = merge(contributions);
  const files = new Map(filesOf(contributions, merged));
  return { contributions, files, contributing: between - start, merging: performance.now() - between };
}

/** Our own search; where nothing is exact, what comes near is what is found. */
export function ours({ files }: Built): Engine {
  const archive = openArchive(memorySource(files));
  return async (q) => {
    const found: string[] = [];
    for await (const told of search(archive, { ...empty, q })) {
      if (told.kind === 'passages' || told.kind === 'near') {
        found.push(...told.hits.flatMap(({ kind, text }) => (kind === 'passage' ? [text] : [])));
      }
      if (found.length >= most) break;
    }
    return found.slice(0, most);
  };
}

/** Fuse alone over all paragraphs, looking at the whole of each. */
export function fuseAlone(issues: readonly SearchedIssue[]): Engine {
  const texts = issues.flatMap(({ documents }) =>
    documents.flatMap(({ passages }) => passages.map(({ text }) => ({ text }))),
  );
  const fuse = new Fuse(texts, { keys: ['text'], ignoreLocation: true });
  return async (query) => fuse.search(query.slice(0, 32), { limit: most }).map(({ item }) => item.text);
}
