import { expect, test } from 'vitest';
import { inParts, sitemap, sitemapIndex } from '../../src/exports/sitemap.ts';

const urls = (count: number): string[] => Array.from({ length: count }, (_, i) => `https://g.example/${i}/`);

test('addresses are parted where there are more than a sitemap may have, in their order', () => {
  expect(inParts(urls(50_000))).toEqual([urls(50_000)]);
  const parts = inParts(urls(100_001));
  expect(parts.map(({ length }) => length)).toEqual([50_000, 50_000, 1]);
  expect(parts.flat()).toEqual(urls(100_001));
});

test('no address at all is still one sitemap', () => {
  expect(inParts([])).toEqual([[]]);
});

test('addresses are written encoded and escaped, of pages and of sitemaps', () => {
  const url = 'https://g.example/people/某&某/';
  const written = 'https://g.example/people/%E6%9F%90&amp;%E6%9F%90/';
  expect(sitemap([url])).toContain(`<url><loc>${written}</loc></url>`);
  expect(sitemapIndex([url])).toContain(`<sitemap><loc>${written}</loc></sitemap>`);
});
