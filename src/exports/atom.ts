import { declaration, escaped } from './xml.ts';

export interface FeedEntry {
  title: string;
  url: string;
  /** What no other entry has, where several lead to one address. */
  id?: string;
  /** `2031-02-18` */
  day: string;
  summary: string;
}

export interface Feed {
  title: string;
  /** The address of the page that the feed tells of, and its own. */
  url: string;
  self: string;
  author: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** The beginning of a day in China. */
export const moment = (day: string): string => `${day}T00:00:00+08:00`;

/** A feed (RFC 4287). It was updated when its newest entry was; without entries, at the start of Unix time. */
export function atom({ title, url, self, author, entries }: Feed): string {
  const latest =
    entries
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '1970-01-01';
  const items = entries.map(
    (entry) => `  <entry>
    <title>${escaped(entry.title)}</title>
    <id>${escaped(entry.id ?? entry.url)}</id>
    <link href="${escaped(entry.url)}"/>
    <updated>${moment(entry.day)}</updated>
    <summary>${escaped(entry.summary)}</summary>
  </entry>
`,
  );
  return `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
  <title>${escaped(title)}</title>
  <id>${escaped(self)}</id>
  <link rel="self" href="${escaped(self)}"/>
  <link href="${escaped(url)}"/>
  <updated>${moment(latest)}</updated>
  <author><name>${escaped(author)}</name></author>
${items.join('')}</feed>
`;
}
