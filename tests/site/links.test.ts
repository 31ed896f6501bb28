import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { PassageFile, SearchIndex } from '../../src/search/entry.ts';
import { site } from '../../src/site.ts';
import { builtFiles, builtPages } from './support/pages.ts';

const files = await builtFiles();
const pages = await builtPages();
const ids = new Map(pages.map((page) => [page.address, page.ids]));

/** What is wrong with a link, or null. Links to other sites are not followed. */
function fault(from: string, link: string): string | null {
  const url = new URL(link, new URL(`${site.base}${from.slice(1)}`, 'http://site.invalid'));
  if (url.host !== 'site.invalid') return null;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return `${from} → ${link}: outside of the base`;
  const address = `/${path.slice(site.base.length)}`;
  if (!files.has(address)) return `${from} → ${link}: no such page`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment && !ids.get(address)?.has(fragment)) return `${from} → ${link}: no such place`;
  return null;
}

const faults = (from: string, links: readonly string[]): string[] =>
  links.map((link) => fault(from, link)).filter((found) => found !== null);

const json = async <T>(address: string): Promise<T> =>
  JSON.parse(await readFile(`dist/${address.slice(site.base.length)}`, 'utf8')) as T;

test('every internal link resolves, its fragment too', () => {
  expect(pages.flatMap(({ address, links }) => faults(address, links))).toEqual([]);
});

test('every hit that the search can give resolves', async () => {
  const index = await json<SearchIndex>(`${site.base}search/index.json`);
  const passages = await Promise.all(index.passages.map((address) => json<PassageFile>(address)));
  const addresses = passages.flatMap((file) =>
    file.documents.flatMap(({ address, passages }) => passages.map(([line]) => `${address}#L${line}`)),
  );
  expect(faults('/search/', [...index.entities.map(({ address }) => address), ...addresses])).toEqual([]);
});

test('a wrong link is found', () => {
  expect(fault('/', `${site.base}no-such-page/`)).toContain('no such page');
  expect(fault('/', 'https://elsewhere.invalid/')).toBeNull();
  expect(fault('/people/', '#no-such-place')).toContain('no such place');
});
