import { type Feed, moment } from './atom.ts';

/** The same feed in JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = ({ title, url, self, author, entries }: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: url,
  feed_url: self,
  language: 'zh-Hans',
  authors: [{ name: author }],
  items: entries.map((entry) => ({
    id: entry.id ?? entry.url,
    url: entry.url,
    title: entry.title,
    content_text: entry.summary || entry.title,
    date_published: moment(entry.day),
  })),
});
