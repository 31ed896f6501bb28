import { documentAddress, pageAddress, whole } from '../../addresses.ts';
import { type DocumentType, documentType } from '../../records/index.ts';
import { issueName, typeWord } from '../../words.ts';
import type { ArchivedIssue } from '../archived.ts';
import type { Feed } from '../atom.ts';
import { issueDay, newest } from './day.ts';

/** The kinds that have a feed: all, so that whoever waits for the first of a kind can. */
export const feedKinds: readonly DocumentType[] = documentType.options;

/** The documents of one kind, each on its day or that of its issue. */
export function kindFeed(issues: readonly ArchivedIssue[], type: DocumentType): Omit<Feed, 'self' | 'author'> {
  const entries = issues.flatMap((issue) =>
    issue.documents
      .filter((document) => document.type === type)
      .map(({ id, title, date }) => ({
        title,
        url: whole(documentAddress(id)),
        day: date ?? issueDay(issue),
        summary: issueName(issue.gazette),
      })),
  );
  return { title: typeWord[type], url: whole(pageAddress('gazettes')), entries: newest(entries) };
}
