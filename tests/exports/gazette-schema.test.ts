import { readFile } from 'node:fs/promises';
import { Validator } from 'jsonschema';
import { expect, test } from 'vitest';
import { gazetteSchema, schemaVersion } from '../../src/exports/gazette-schema.ts';
import { parsed, seed } from '../support/gazettes.ts';
import { schemaBreaks } from '../support/schema-breaks.ts';

type Schema = Record<string, unknown>;
const schema = gazetteSchema('https://example.org/schema.json') as Schema;
const committed = JSON.parse(await readFile(`tests/schemas/gazette/gazette-${schemaVersion}.json`, 'utf8')) as Schema;

test('a shape that readers of the published one would break on needs a new schemaVersion and a new file beside the old', () => {
  expect(schemaBreaks(committed, schema)).toEqual([]);
});

test('what is committed as the published shape names every key of it', () => {
  expect(schemaBreaks(schema, committed)).toEqual([]);
});

test('every key says in Chinese what it is', () => {
  const untitled: string[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, property] of Object.entries((node as { properties?: Record<string, Schema> }).properties ?? {})) {
      if (!property['title']) untitled.push(key);
    }
    Object.values(node).forEach(look);
  };
  look(schema);
  expect(untitled).toEqual([]);
});

test('a parsed gazette is valid by it, and one with a word for a number is not', async () => {
  const gazette = JSON.parse(JSON.stringify(await parsed(seed))) as { documents: { startLine: unknown }[] };
  expect(new Validator().validate(gazette, schema).errors.map(String)).toEqual([]);
  if (gazette.documents[0]) gazette.documents[0].startLine = '三';
  expect(new Validator().validate(gazette, schema).valid).toBe(false);
});

const without = (edit: (copy: { properties: Record<string, Schema>; required: string[] }) => void): Schema => {
  const copy = structuredClone(schema) as never as { properties: Record<string, Schema>; required: string[] };
  edit(copy);
  return copy as never as Schema;
};

test.each([
  ['a key that is gone', without(({ properties }) => delete properties['people']), '/people: is gone'],
  ['a key that may be left out', without((copy) => copy.required.shift()), '/gazette: may be left out now'],
  [
    'another type',
    without(({ properties }) => (properties['people'] = { type: 'object' })),
    '/people: may be object now',
  ],
])('%s is a change that breaks', (_, changed, fault) => {
  expect(schemaBreaks(schema, changed)).toContain(fault);
});

test('a new key and a new word do not break', () => {
  const changed = without(({ properties }) => (properties['extra'] = { type: 'string' }));
  expect(schemaBreaks(schema, changed)).toEqual([]);
});
