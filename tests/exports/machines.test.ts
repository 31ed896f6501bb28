import { describe, expect, test } from 'vitest';
import { csv } from '../../src/csv.ts';
import { atom } from '../../src/exports/atom.ts';
import { documentLd } from '../../src/exports/document-ld.ts';
import { openSearch } from '../../src/exports/open-search.ts';
import { sitemap } from '../../src/exports/sitemap.ts';
import { escaped } from '../../src/exports/xml.ts';

describe('XML', () => {
  test('what would be markup is escaped, what XML cannot hold is left out', () => {
    expect(escaped('<a & "b">\u0001')).toBe('&lt;a &amp; &quot;b&quot;&gt;');
  });
});

describe('Atom', () => {
  const feed = { title: '公报', url: 'https://x.org/', self: 'https://x.org/feed.xml', author: '某' };
  const entry = { title: '第3期', url: 'https://x.org/gazettes/3/', day: '2021-04-28', summary: '' };

  test('the feed was updated when its newest entry was', () => {
    const text = atom({ ...feed, entries: [entry, { ...entry, day: '2021-05-01' }] });
    expect(text).toContain('  <updated>2021-05-01T00:00:00+08:00</updated>\n  <author>');
    expect(text.match(/<entry>/g)).toHaveLength(2);
  });

  test('a feed without entries is whole', () => {
    expect(atom({ ...feed, entries: [] })).toMatch(/<updated>1970-01-01T00:00:00\+08:00<\/updated>[\s\S]*<\/feed>\n$/);
  });
});

test('a sitemap encodes what is no ASCII', () => {
  expect(sitemap(['https://x.org/people/王某/'])).toContain('<loc>https://x.org/people/%E7%8E%8B%E6%9F%90/</loc>');
});

test('the short name of the search has 16 characters at most', () => {
  expect(openSearch('长'.repeat(20), '', 'https://x.org/search/')).toContain(
    `<ShortName>${'长'.repeat(16)}</ShortName>`,
  );
  expect(openSearch('甲', '', 'https://x.org/search/')).toContain('template="https://x.org/search/?q={searchTerms}"');
});

describe('CSV', () => {
  test('commas, quotes and lines are quoted', () => {
    expect(csv([['甲,乙', '"丙"', '丁']])).toBe('\ufeff"甲,乙","""丙""",丁\r\n');
  });

  test('no cell is run as a formula', () => {
    expect(csv([['=1+1', '@x']])).toBe("\ufeff'=1+1,'@x\r\n");
  });
});

describe('JSON-LD', () => {
  const cited = {
    id: 'x-L1',
    title: '决定',
    authors: [],
    corporate: false,
    serial: '公报',
    year: null,
    number: null,
    date: null,
    url: 'https://x.org/documents/x-L1/',
  };

  test('a decision is legislation, and a draft says so', () => {
    expect(documentLd(cited, { type: 'decision', status: 'draft' }, 'zh-Hant')).toMatchObject({
      '@type': 'Legislation',
      creativeWorkStatus: 'Draft',
    });
  });

  test('what is not known is left out', () => {
    const ld = documentLd(cited, { type: 'other', status: null }, 'zh-Hans');
    expect(ld['@type']).toBe('CreativeWork');
    expect(ld).not.toHaveProperty('datePublished');
    expect(ld).not.toHaveProperty('author');
    expect(ld).not.toHaveProperty('creativeWorkStatus');
  });
});
