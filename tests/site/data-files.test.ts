import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import type { ParsedGazette } from '../../src/records/index.ts';
import { site } from '../../src/site.ts';
import { dataOf, textOf } from './support/archive-files.ts';
import { builtFiles, builtPages } from './support/pages.ts';

interface Index {
  version: string;
  files: Record<string, string>;
  gazettes: { files: Record<string, string> }[];
}
const index = await dataOf<Index>('index.json');
const files = await builtFiles();
const gazette = await dataOf<ParsedGazette>('gazettes/hongshan-2020-09.json');
const addressOf = (url: string): string => `/${decodeURIComponent(new URL(url).pathname).slice(site.base.length)}`;

test('every file that the index names is there', () => {
  const named = [index.files, ...index.gazettes.map((each) => each.files)].flatMap((each) => Object.values(each));
  expect(named.length).toBeGreaterThan(15);
  expect(named.map(addressOf).filter((address) => !files.has(address))).toEqual([]);
});

test('every alternate that a page names is there', async () => {
  const missing = (await builtPages()).flatMap(({ address, elements }) =>
    elements
      .filter(({ tagName, properties }) => tagName === 'link' && `${properties.rel}` === 'alternate')
      .map(({ properties }) =>
        addressOf(new URL(`${properties.href}`, `${site.address}${site.base}${address.slice(1)}`).href),
      )
      .filter((file) => !files.has(file)),
  );
  expect(missing).toEqual([]);
});

test('beside its page each document stands as text and as Markdown, in the words of the source', async () => {
  const source = (await textOf('sources/hongshan-2020-09.txt')).split('\n');
  const bare = (text: string): string => text.replace(/[\s\\|#>*\-:]/g, '');
  for (const { id, title, startLine, endLine } of gazette.documents) {
    const text = await readFile(`dist/documents/${id}/text.txt`, 'utf8');
    expect(text.startsWith(`${title}\n\n`), id).toBe(true);
    const words = text.trimEnd().split('\n\n').slice(1, -1).join('').replace(/\s/g, '');
    // Furniture and marginalia between the lines are no part of it, nor is what stands in its title.
    const printed = new Set(source.slice(startLine - 1, endLine).join(''));
    expect(
      [...words].filter((sign) => !printed.has(sign)),
      id,
    ).toEqual([]);
    const markdown = await readFile(`dist/documents/${id}/text.md`, 'utf8');
    const [, front = '', body = ''] = /^---\n(.*?)---\n\n# [^\n]*\n\n(.*)$/s.exec(markdown) ?? [];
    expect((parse(front) as { title: string; url: string }).title).toBe(title);
    expect(bare(body).length, id).toBeGreaterThan(0.9 * bare(words).length);
  }
});

test('the data say how to cite them, of which day they are, and where a DOI is, which', async () => {
  const cff = parse(await textOf('CITATION.cff')) as Record<string, unknown>;
  expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', version: index.version });
  expect(cff['authors']).toEqual([{ name: site.operator ?? site.title }]);
  expect(cff['doi']).toBe(site.doi ?? undefined);
});

test('the change log tells every document that came and every reading, with its reason', async () => {
  type Log = { gazettes: { documents: string[] }[]; readings: { reason: string; url: string }[]; moved: unknown[] };
  const log = await dataOf<Log>('changes.json');
  expect(log.gazettes.flatMap(({ documents }) => documents)).toHaveLength(gazette.documents.length);
  expect(log.readings.map(({ reason }) => reason)).toEqual(gazette.emendations.map(({ reason }) => reason));
  expect(log.readings.map(({ url }) => addressOf(url)).filter((address) => !files.has(address))).toEqual([]);
});

test.each([
  ['tables/people.csv', 'text/csv'],
  ['meetings.ics', 'text/calendar'],
  ['sources/hongshan-2020-09.txt', 'text/plain'],
])('the site as it is served here calls %s %s in UTF-8', async (path, type) => {
  const { headers } = await fetch(`${inject('home')}data/${path}`);
  expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
});
