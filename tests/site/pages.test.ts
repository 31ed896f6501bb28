import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { type BuiltPage, builtFiles, builtPages } from './support/pages.ts';

const files = await builtFiles();
const pages = await builtPages();

test('the addresses that readers rely on are there', () => {
  const fixed = [
    '/',
    '/gazettes/',
    '/meetings/',
    '/people/',
    '/appointments/',
    '/budgets/',
    '/search/',
    '/data/',
    '/errata/',
    '/gaps/',
    '/404.html',
    '/feed.xml',
    '/errata.xml',
    '/sitemap.xml',
    '/opensearch.xml',
    '/robots.txt',
    '/appointments.csv',
  ];
  const gazette = [
    '/gazettes/hongshan-2020-09/',
    '/gazettes/hongshan-2020-09/source/',
    '/data/gazettes/hongshan-2020-09.json',
  ];
  for (const address of [...fixed, ...gazette, '/people/付庆利/']) expect(files, address).toContain(address);
});

/** The addresses of the pages for which something does not hold. */
const failing = (holds: (page: BuiltPage) => boolean): string[] =>
  pages.filter((page) => !holds(page)).map(({ address }) => address);
const all = ({ elements }: BuiltPage, name: string) => elements.filter(({ tagName }) => tagName === name);

test('every page has one heading of the first level and one main part', () => {
  expect(failing((page) => all(page, 'h1').length === 1 && all(page, 'main').length === 1)).toEqual([]);
});

test('every page has a title and says its language', () => {
  expect(failing((page) => toText(all(page, 'title')[0] as Element).trim().length > 0)).toEqual([]);
  expect(failing((page) => all(page, 'html')[0]?.properties['lang'] === 'zh-Hans')).toEqual([]);
});

test('no two pages that may be found have the same title, and that of a document names its issue', () => {
  const found = pages.filter((page) => all(page, 'meta').every(({ properties }) => properties['name'] !== 'robots'));
  const titles = found.map((page) => ({ page, title: toText(all(page, 'title')[0] as Element) }));
  expect(new Set(titles.map(({ title }) => title)).size).toBe(found.length);
  const documents = titles.filter(({ page }) => page.address.startsWith('/documents/'));
  expect(documents.length).toBeGreaterThan(20);
  expect(documents.filter(({ title }) => !title.includes(' · 公报【2020】第九期 · '))).toEqual([]);
});

test('no page skips a level of headings', () => {
  const levels = ({ elements }: BuiltPage) =>
    elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
  expect(failing((page) => levels(page).every((level, i, before) => level <= (before[i - 1] ?? 0) + 1))).toEqual([]);
});

test('no page gives an id to two elements', () => {
  const ids = ({ elements }: BuiltPage) => elements.flatMap(({ properties }) => (properties.id ? [properties.id] : []));
  expect(failing((page) => new Set(ids(page)).size === ids(page).length)).toEqual([]);
});

test('every line of the source stands on its page, and none is unplaced', () => {
  const source = pages.find(({ address }) => address === '/gazettes/hongshan-2020-09/source/');
  const lines = source?.elements.filter(
    ({ tagName, properties }) => tagName === 'li' && /^L\d+$/.test(`${properties.id}`),
  );
  expect(lines?.length).toBeGreaterThan(3000);
  expect(lines?.filter(({ properties }) => `${properties.className}`.includes('unplaced'))).toEqual([]);
});
