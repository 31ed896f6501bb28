import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { unpackLines } from '../../src/permalinks/lines.ts';
import { type Permalinks, permalinks } from '../../src/permalinks/record.ts';
import { builtPages } from './support/pages.ts';

const recorded = permalinks.parse(JSON.parse(await readFile('content/permalinks.json', 'utf8')));
const pages = new Map((await builtPages()).map(({ address, ids }) => [address, ids]));

const missing = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => {
    const [page = '', fragment] = address.split('#');
    return !pages.has(page) || (fragment !== undefined && !pages.get(page)?.has(fragment));
  });

const addressesOf = (record: Permalinks): string[] =>
  Object.entries(record).flatMap(([id, { documents, meetings, people, organizations }]) => [
    `/gazettes/${id}/`,
    ...Object.entries(documents).flatMap(([key, lines]) =>
      unpackLines(lines).map((line) => `/documents/${id}-${key}/#L${line}`),
    ),
    ...meetings.map((meeting) => `/meetings/${meeting}/`),
    ...people.map((name) => `/people/${name}/`),
    ...organizations.map((name) => `/organizations/${name}/`),
  ]);

test('every address ever published has a page, and every paragraph its place', () => {
  const addresses = addressesOf(recorded);
  expect(addresses.length).toBeGreaterThan(100);
  expect(missing(addresses)).toEqual([]);
});

test('every address of the first parse that was kept, before addresses were recorded, is alive', async () => {
  const first = permalinks.parse(JSON.parse(await readFile('tests/fixtures/old-addresses.json', 'utf8')));
  const addresses = addressesOf(first);
  expect(addresses.length).toBeGreaterThan(1000);
  expect(missing(addresses)).toEqual([]);
});

test('an address that was never published is missed', () => {
  expect(missing(['/people/某人某/', '/gazettes/#L1'])).toHaveLength(2);
});

test('every page of a document, a person, a body, a meeting or a gazette is recorded', () => {
  const known = new Set(
    Object.entries(recorded).flatMap(([id, { documents, meetings, people, organizations }]) => [
      ...[id].map((name) => `/gazettes/${name}/`),
      ...[id].map((name) => `/gazettes/${name}/source/`),
      ...Object.keys(documents).map((key) => `/documents/${id}-${key}/`),
      ...meetings.map((meeting) => `/meetings/${meeting}/`),
      ...people.map((name) => `/people/${name}/`),
      ...organizations.map((name) => `/organizations/${name}/`),
    ]),
  );
  const own = /^\/(?:documents|people|organizations|meetings|gazettes)\/[^/]+\//;
  const listing = ['/people/strokes/'];
  const built = [...pages.keys()].filter((page) => own.test(page) && !listing.includes(page));
  expect(built.length).toBeGreaterThan(50);
  expect(built.filter((page) => !known.has(page))).toEqual([]);
});
