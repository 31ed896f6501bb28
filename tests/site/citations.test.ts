import { glob, readFile } from 'node:fs/promises';
import { Validator } from 'jsonschema';
import { describe, expect, test } from 'vitest';
import { parsedBibtex, parsedRis } from './support/citation-files.ts';

const schema = JSON.parse(await readFile('tests/schemas/csl-data.json', 'utf8'));
const faults = (items: unknown): string[] => new Validator().validate(items, schema).errors.map(({ stack }) => stack);
const stems: string[] = [];
for await (const file of glob('*.json', { cwd: 'dist/data/citations' })) stems.push(file.replace(/\.json$/, ''));
const file = (stem: string, ending: string): Promise<string> =>
  readFile(`dist/data/citations/${stem}.${ending}`, 'utf8');
const [first = ''] = stems;

/** What the three forms of a citation say alike. */
interface Said {
  type: string;
  title: string;
  'container-title': string;
  URL: string;
  issue?: string;
  author?: { family?: string; given?: string; literal?: string }[];
  issued?: { 'date-parts': number[][] };
}

/** A citation in CSL, with the names whole and of the day the year alone, which is what every form can say. */
const told = ({ type, title, 'container-title': serial, URL, issue, author = [], issued }: Said) => ({
  type,
  title,
  serial,
  URL,
  issue: issue ?? null,
  authors: author.map(({ family = '', given = '', literal = '' }) => family + given + literal),
  year: issued?.['date-parts'][0]?.[0] ?? null,
});

test('every document has its citation', () => {
  expect(stems.length).toBeGreaterThan(20);
});

describe('CSL-JSON', () => {
  test('every citation is valid', async () => {
    for (const stem of stems) {
      expect(faults(JSON.parse(await file(stem, 'json'))), stem).toEqual([]);
    }
  });

  test.each([
    ['a kind that there is not', { type: 'gazette' }],
    ['a property that there is not', { container: '公报' }],
    ['a day that is no date', { issued: '2031-02-18' }],
    ['an author that is no name', { author: ['某'] }],
  ])('with %s it is refused', async (_, broken) => {
    const [item] = JSON.parse(await file(first, 'json')) as object[];
    expect(faults([{ ...item, ...broken }])).toHaveLength(1);
  });
});

describe.each([
  ['BibTeX', 'bib', parsedBibtex],
  ['RIS', 'ris', parsedRis],
])('%s', (_, ending, parsed) => {
  test('every citation is read, and says what CSL-JSON says', async () => {
    for (const stem of stems) {
      const [cited] = JSON.parse(await file(stem, 'json')) as [Said];
      expect(parsed(await file(stem, ending)).map(told), stem).toEqual([told(cited)]);
    }
  });
});

/** Whether a broken entry is refused, or read as something else than the whole one. */
const refused = (parsed: (text: string) => Said[], whole: string, broken: string): boolean => {
  try {
    return JSON.stringify(parsed(broken).map(told)) !== JSON.stringify(parsed(whole).map(told));
  } catch {
    return true;
  }
};

test.each([
  ['no end', /\}\s*$/, ''],
  ['a kind of entry that there is not', '@article', '@gazette'],
  ['a field that there is not', 'journal =', 'serial ='],
  ['a brace that does not close', 'title = {', 'title = {{'],
])('BibTeX with %s is refused', async (_, from, to) => {
  const entry = await file(first, 'bib');
  expect(refused(parsedBibtex, entry, entry)).toBe(false);
  expect(refused(parsedBibtex, entry, entry.replace(from, to))).toBe(true);
});

test.each([
  ['no type', /^TY.*\r\n/, ''],
  ['a kind that there is not', 'JOUR', 'GAZETTE'],
  ['a tag that is none', 'T2  - ', 'T2 '],
])('RIS with %s is refused', async (_, from, to) => {
  const entry = await file(first, 'ris');
  expect(refused(parsedRis, entry, entry)).toBe(false);
  expect(refused(parsedRis, entry, entry.replace(from, to))).toBe(true);
});
