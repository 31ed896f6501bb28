import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPages } from './support/pages.ts';

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
    '/404.html',
  ];
  const gazette = [
    '/gazettes/hongshan-2020-09/',
    '/gazettes/hongshan-2020-09/source/',
    '/data/gazettes/hongshan-2020-09.json',
  ];
  for (const address of [...fixed, ...gazette, '/people/付庆利/']) expect(files, address).toContain(address);
});

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_, { elements }) => {
  const all = (name: string) => elements.filter(({ tagName }) => tagName === name);

  test('has one heading of the first level, one main part, a title and its language', () => {
    expect(all('h1')).toHaveLength(1);
    expect(all('main')).toHaveLength(1);
    expect(all('title').map((title) => toText(title).trim().length > 0)).toEqual([true]);
    expect(all('html')[0]?.properties['lang']).toBe('zh-Hans');
  });

  test('never skips a level of headings', () => {
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  test('gives an id to one element only', () => {
    const ids = elements.flatMap(({ properties }) => (properties.id ? [properties.id] : []));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});
