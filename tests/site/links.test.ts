import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { documentAddress } from '../../src/addresses.ts';
import { openArchive } from '../../src/search/engine/archive.ts';
import type { Source } from '../../src/search/engine/source.ts';
import { site } from '../../src/site.ts';
import { linkFaults } from './support/link-faults.ts';
import { builtFiles, builtPages } from './support/pages.ts';

const files = await builtFiles();
const pages = await builtPages();
const faults = linkFaults(pages, files, site.base);

test('every internal link resolves, its fragment too', () => {
  expect(pages.flatMap(({ address, links }) => faults(address, links))).toEqual([]);
});

test('every hit that the search can give resolves', async () => {
  const read = async <T>(path: string) => JSON.parse(await readFile(`dist/search/${path}`, 'utf8')) as T;
  const bytes = async (path: string) => new Uint8Array(await readFile(`dist/search/${path}`));
  const source: Source = {
    json: (path) => read(path.replace(/\?.*/, '')),
    bytes: (path) => bytes(path.replace(/\?.*/, '')),
  };
  const archive = openArchive(source);
  const { documents, entities } = await archive.names();
  const paragraphs = documents.flatMap(({ id, firstBlock, blocks }) =>
    Array.from({ length: blocks }, async (_, i) =>
      (await archive.block(firstBlock + i)).map(([line]) => documentAddress(id, line)),
    ),
  );
  const addresses = (await Promise.all(paragraphs)).flat();
  expect(addresses.length).toBeGreaterThan(500);
  expect(faults('/search/', [...entities.map(({ address }) => address), ...addresses])).toEqual([]);
});

test('a wrong link is found', () => {
  const told = faults('/people/', [`${site.base}no-such-page/`, 'https://elsewhere.invalid/', '#no-such-place']);
  expect(told).toEqual([expect.stringContaining('no such page'), expect.stringContaining('no such place')]);
  expect(linkFaults(pages, files, '/rd/')('/', ['/people/'])).toEqual([expect.stringContaining('outside of the base')]);
});
