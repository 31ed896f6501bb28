import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { builtFiles, builtPages } from './support/pages.ts';
import { xmlFaults } from './support/xml-faults.ts';

const map = await readFile('dist/sitemap.xml', 'utf8');
const search = await readFile('dist/opensearch.xml', 'utf8');

describe('sitemap.xml', () => {
  test('is a valid sitemap', async () => {
    expect(await xmlFaults(map, 'sitemap.xsd')).toEqual([]);
  });

  test.each([
    ['a place that is no address of the web', '<loc>http', '<loc>ftp'],
    ['a character that is not encoded', '/people/', '/人物/'],
    ['a page twice', '<url>', `${map.match(/<url>.*<\/url>/)?.[0]}<url>`],
    ['no page', /<url>.*<\/url>\s*/g, ''],
    ['an element of another name', '</loc>', '</loc><title/>'],
  ])('with %s it is refused', async (_, from, to) => {
    expect(await xmlFaults(map.replace(from, to), 'sitemap.xsd')).not.toEqual([]);
  });

  test('names every page that may be found by searching the web, and no other', async () => {
    const files = await builtFiles();
    const places = [...map.matchAll(/<loc>([^<]*)/g)].map(([, place]) => new URL(place as string));
    expect(places.filter(({ origin }) => origin !== site.address)).toEqual([]);
    const named = places.map(({ pathname }) => decodeURIComponent(pathname.replace(site.base, '/')));
    expect(named.filter((page) => !files.has(page))).toEqual([]);
    const hidden = (await builtPages()).filter(({ elements }) =>
      elements.some(({ properties }) => properties['content'] === 'noindex'),
    );
    expect(hidden.map(({ address }) => address).filter((page) => named.includes(page))).toEqual([]);
    const shown = (await builtPages()).filter((page) => !hidden.some(({ address }) => address === page.address));
    expect(shown.map(({ address }) => address).filter((page) => !named.includes(page))).toEqual([]);
  });
});

describe('opensearch.xml', () => {
  test('is a valid description', async () => {
    expect(await xmlFaults(search, 'opensearch.rng')).toEqual([]);
  });

  test.each([
    ['a name that is too long', /<ShortName>/, `$&${'长'.repeat(16)}`],
    ['no description', /<Description>.*<\/Description>/, ''],
    ['an address without a type', / type="[^"]*"/, ''],
    ['an address within the site', /template="https?:\/\/[^/]*/, 'template="'],
  ])('with %s it is refused', async (_, from, to) => {
    expect(await xmlFaults(search.replace(from, to), 'opensearch.rng')).not.toEqual([]);
  });

  test('leads to the search page, with the words in their place', async () => {
    const template = search.match(/template="([^"]*)"/)?.[1] ?? '';
    expect(template).toMatch(/\?q=\{searchTerms\}$/);
    expect(await builtFiles()).toContain(new URL(template).pathname.replace(site.base, '/'));
  });
});
