import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { PassageFile, SearchIndex } from '../../src/search/entry.ts';
import { site } from '../../src/site.ts';
import { linkFaults } from './support/link-faults.ts';
import { builtFiles, builtPages } from './support/pages.ts';

const files = await builtFiles();
const pages = await builtPages();
const faults = linkFaults(pages, files, site.base);

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
  const told = faults('/people/', [`${site.base}no-such-page/`, 'https://elsewhere.invalid/', '#no-such-place']);
  expect(told).toEqual([expect.stringContaining('no such page'), expect.stringContaining('no such place')]);
  expect(linkFaults(pages, files, '/rd/')('/', ['/people/'])).toEqual([expect.stringContaining('outside of the base')]);
});
