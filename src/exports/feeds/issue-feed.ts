import { gazetteAddress, pageAddress, whole } from '../../addresses.ts';
import { issueName } from '../../words.ts';
import type { ArchivedIssue } from '../archived.ts';
import type { Feed } from '../atom.ts';

/** The issues. One that states no day of publication is left out: a feed must say when. */
export function issueFeed(issues: readonly ArchivedIssue[]): Omit<Feed, 'title' | 'self' | 'author'> {
  const entries = issues.flatMap(({ gazette, documents, meetings }) =>
    gazette.published
      ? [
          {
            title: issueName(gazette),
            url: whole(gazetteAddress(gazette.id)),
            day: gazette.published,
            summary: `${meetings.map(({ name }) => name).join('、')} ${documents.length}篇文件`.trim(),
          },
        ]
      : [],
  );
  return { url: whole(pageAddress()), entries };
}
