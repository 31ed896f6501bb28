import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { schemaFaults } from './support/schema-faults.ts';

const found: { file: string; data: object }[] = [];
for await (const file of glob('**/*.html', { cwd: 'dist' })) {
  const html = await readFile(`dist/${file}`, 'utf8');
  for (const [, json] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)) {
    found.push({ file, data: JSON.parse(json as string) });
  }
}

/** What the vocabulary can tell apart: the types and properties of a thing, not what its texts say. */
const shape = (data: object): string =>
  JSON.stringify(data, (key, value) => (typeof value === 'string' && !key.startsWith('@') ? '' : value));
const kinds = [...Map.groupBy(found, ({ data }) => shape(data)).values()].map(([one]) => one as (typeof found)[0]);
const documents = kinds.filter(({ file }) => file.startsWith('documents'));

test('every kind of page that is about one thing says what', () => {
  const folders = new Set(found.map(({ file }) => file.split(/[\\/]/)[0]));
  expect([...folders].sort()).toEqual(['data', 'documents', 'gazettes', 'meetings', 'organizations', 'people']);
});

test('every type is one of schema.org, and has the properties that it uses', () => {
  expect(schemaFaults(kinds.map(({ data }) => data))).toEqual(kinds.map(() => null));
});

test('a type or a property that there is not, of another type, or with a value that it does not take, is refused', () => {
  const [{ data } = { data: {} }] = documents;
  const broken = [
    { '@type': 'Gazette' },
    { titel: '' },
    { issueNumber: 3 },
    { author: { '@type': 'Place', name: '' } },
  ].map((wrong) => ({ ...data, ...wrong }));
  expect(schemaFaults(broken)).toEqual(broken.map(() => expect.any(String)));
});

test('days are ISO 8601, addresses whole', () => {
  const texts: [string, string][] = [];
  for (const { data } of found) {
    JSON.stringify(data, (key, value) => {
      if (typeof value === 'string') texts.push([key, value]);
      return value;
    });
  }
  const of = (name: RegExp) => [...new Set(texts.flatMap(([key, value]) => (name.test(key) ? [value] : [])))];
  expect(of(/^date|Date$/).filter((day) => !/^\d{4}(-\d\d-\d\d)?$/.test(day))).toEqual([]);
  expect(of(/^(url|@id)$/).filter((url) => !URL.canParse(url))).toEqual([]);
});
