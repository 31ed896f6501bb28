import { expect, test } from 'vitest';
import { errataFeed } from '../../src/exports/feeds/errata-feed.ts';
import { kindFeed } from '../../src/exports/feeds/kind-feed.ts';
import { personFeed } from '../../src/exports/feeds/person-feed.ts';
import { jsonFeed } from '../../src/exports/json-feed.ts';
import { archivedIssue } from '../support/archived-issue.ts';
import { fixtures } from '../support/gazettes.ts';

const issue = await archivedIssue(fixtures.find(({ name }) => name === 'web')?.text ?? '');
const kinds = [...new Set(issue.documents.map(({ type }) => type))];

test('each document is in the feed of its kind, and in no other', () => {
  const urls = kinds.flatMap((kind) => kindFeed([issue], kind).entries.map(({ url }) => url));
  expect(urls).toHaveLength(issue.documents.length);
  expect(new Set(urls).size).toBe(urls.length);
});

test('the newest entry comes first, and each has an id of its own', () => {
  for (const { name } of issue.people) {
    const { entries } = personFeed([issue], name);
    expect(new Set(entries.map(({ url }) => url)).size, name).toBe(entries.length);
    expect(
      entries.map(({ day }) => day),
      name,
    ).toEqual(
      entries
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
  }
});

test('of very many readings, a feed has those of the newest issues', () => {
  const reading = { line: 1, column: 1, printed: '', reading: '某', certainty: 'likely', reason: '' };
  const told = ['2031-01-05', '2033-01-05', '2032-01-05'].map((published) => ({
    gazette: { ...issue.gazette, id: published, published },
    emendations: Array.from({ length: 60 }, () => ({ emendation: reading, cause: 'web', place: undefined })),
  })) as unknown as Parameters<typeof errataFeed>[0];
  const days = errataFeed(told).entries.map(({ day }) => day);
  expect(days).toHaveLength(100);
  expect(days[0]).toBe('2033-01-05');
  expect(days).not.toContain('2031-01-05');
});

test('acts of a person are told in the feed of that person alone', () => {
  const [act] = issue.appointments;
  const others = issue.people.find(({ name }) => name !== act?.person)?.name ?? '';
  const told = (name: string) =>
    personFeed([issue], name).entries.some(({ url }) => url.includes(encodeURIComponent(act?.id ?? '?')));
  expect(told(act?.person ?? '')).toBe(true);
  expect(told(others)).toBe(false);
});

test('a JSON feed has what version 1.1 asks for', () => {
  const feed = jsonFeed({ ...kindFeed([issue], kinds[0] ?? 'other'), self: 'https://x.invalid/f.json', author: '甲' });
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  for (const item of feed.items)
    expect(item).toMatchObject({ id: expect.stringMatching(/^https:/), content_text: expect.stringMatching(/./) });
});
