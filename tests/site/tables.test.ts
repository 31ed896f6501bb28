import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Validator } from 'jsonschema';
import { expect, test } from 'vitest';
import type { ParsedGazette } from '../../src/records/index.ts';
import { readCsv } from '../support/read-csv.ts';

interface Schema {
  fields: { name: string; type: string; title: string }[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: Schema;
}
const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;
const descriptor = await json<{ resources: Resource[] }>('dist/data/tables/datapackage.json');
const rows = new Map(
  await Promise.all(
    descriptor.resources.map(
      async ({ name, path }) => [name, readCsv(await readFile(`dist/data/tables/${path}`, 'utf8'))] as const,
    ),
  ),
);
const table = (name: string): Record<string, string>[] => rows.get(name) ?? [];
const keyOf = (row: Record<string, string>, fields: readonly string[]): string =>
  fields.map((field) => row[field]).join('|');

const forms: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d*$/,
  number: /^(?:-?\d+(?:\.\d+)?(?:e-?\d+)?)?$/,
  boolean: /^(?:true|false)$/,
  date: /^(?:\d{4}-\d{2}-\d{2})?$/,
  array: /^\[(?:\d+(?:,\d+)*)?\]$/,
};

const profile = await json<object>('tests/schemas/data-package.json');
const faults = (thing: unknown): string[] => new Validator().validate(thing, profile).errors.map(String);
const packageOf = (resource: object): object => ({
  resources: [{ name: 'a', path: 'a.csv', type: 'table', ...resource }],
});
const tableOf = (schema: object): object => packageOf({ schema: { fields: [{ name: 'a' }], ...schema } });

test('the descriptor is as Data Package 2.0 says', () => {
  expect(faults(descriptor)).toEqual([]);
  expect(faults(tableOf({ primaryKey: ['a'], 'own:word': 1 }))).toEqual([]);
});

test.each([
  {},
  { resources: [] },
  { resources: [{ name: 1 }] },
  { ...packageOf({}), licenses: [{ title: '无名' }] },
  { ...packageOf({}), contributors: [{}] },
  { ...packageOf({}), created: '2021-02-18' },
  { ...packageOf({}), homePage: 'https://example.org/' },
  packageOf({ name: 'A b' }),
  packageOf({ path: '../a.csv' }),
  packageOf({ path: ['a.csv', 'https://example.org/b.csv'] }),
  packageOf({ data: [] }),
  packageOf({ bytes: '12' }),
  packageOf({ hash: 'sha256:12' }),
  tableOf({ fields: undefined }),
  tableOf({ fields: [{ title: '无名' }] }),
  tableOf({ fields: [{ name: 'a', type: 'text' }] }),
  tableOf({ fields: [{ name: 'a', type: 'integer', constraints: { pattern: '1' } }] }),
  tableOf({ fields: [{ name: 'a', type: 'string', constraints: { required: 'yes' } }] }),
  tableOf({ primaryKey: [] }),
  tableOf({ foreignKeys: [{ fields: ['a'] }] }),
  tableOf({ foreignKeys: [{ fields: ['a'], reference: { resource: 'b' } }] }),
])('a broken descriptor is refused: %j', (broken) => {
  expect(faults(broken)).not.toEqual([]);
});

test('every file is as the descriptor says: its size, its sum, its columns, the form of every cell', async () => {
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    const file = await readFile(`dist/data/tables/${path}`);
    expect(file.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    const [head = ''] = file.toString('utf8').split('\r\n');
    expect(head, path).toBe(`\ufeff${schema.fields.map(({ name }) => name).join(',')}`);
  }
  const odd = descriptor.resources.flatMap(({ name, schema }) =>
    table(name).flatMap((row) =>
      schema.fields
        .filter((field) => !forms[field.type]?.test(row[field.name] ?? '?'))
        .map((field) => [name, field.name, row]),
    ),
  );
  expect(odd).toEqual([]);
});

test('no two rows have the same key, and every reference finds its row', () => {
  const faults = descriptor.resources.flatMap(({ name, schema: { primaryKey, foreignKeys = [] } }) => {
    const keys = table(name).map((row) => keyOf(row, primaryKey));
    const twice = keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `${name}: ${key} twice`);
    const dangling = foreignKeys.flatMap(({ fields, reference }) => {
      const known = new Set(table(reference.resource ?? name).map((row) => keyOf(row, reference.fields)));
      const wanted = table(name).filter((row) => fields.every((field) => row[field] !== ''));
      return wanted.map((row) => keyOf(row, fields)).filter((key) => !known.has(key));
    });
    return [...twice, ...dangling.map((key) => `${name}: ${key} leads nowhere`)];
  });
  expect(faults).toEqual([]);
});

test('every column is named in Chinese', () => {
  expect(descriptor.resources.flatMap(({ schema }) => schema.fields).filter(({ title }) => !title)).toEqual([]);
});

const orNull = (value: string | undefined): string | null => value || null;
const number = (value: string | undefined): number | null => (value ? Number(value) : null);

test('the records come back from the tables', async () => {
  const gazette = await json<ParsedGazette>('dist/data/gazettes/hongshan-2020-09.json');
  const ids = new Set(gazette.documents.map(({ id }) => id));
  const own = (name: string) => table(name).filter((row) => row['gazette'] === gazette.gazette.id);
  const of = (name: string) => table(name).filter((row) => ids.has(row['document'] ?? ''));

  const sources = Map.groupBy(table('appointment-sources'), (row) => row['appointment']);
  const appointments = own('appointments').map((row) => ({
    person: row['person'],
    action: row['action'],
    verb: row['verb'],
    post: row['post'],
    organization: orNull(row['organization']),
    proposedBy: orNull(row['proposedBy']),
    status: row['status'],
    sources: (sources.get(row['id']) ?? []).map(({ document, line }) => ({ document, line: Number(line) })),
  }));
  expect(appointments).toEqual(gazette.appointments);

  const lines = of('budget-lines');
  const budgets = of('budgets').map((row) => ({
    document: row['document'],
    name: row['name'],
    year: Number(row['year']),
    kind: row['kind'],
    basis: row['basis'],
    unit: row['unit'],
    items: lines
      .filter(({ document, account }) => document === row['document'] && account === row['account'])
      .map(({ label, amount, changePercent, reason, line }) => ({
        label,
        amount: Number(amount),
        changePercent: number(changePercent),
        reason: orNull(reason),
        line: Number(line),
      })),
    statedTotal: number(row['statedTotal']),
    statedTotalLine: number(row['statedTotalLine']),
  }));
  expect(budgets).toEqual(gazette.budgets);

  const posts = Map.groupBy(own('posts'), (row) => row['person']);
  const people = own('people').map(({ name, kind, lines }) => ({
    name,
    kind,
    posts: (posts.get(name) ?? []).map(({ post, organization, line }) => ({
      post,
      organization: orNull(organization),
      line: Number(line),
    })),
    lines: JSON.parse(lines ?? '') as number[],
  }));
  expect(people).toEqual(gazette.people.map(({ biography, ...person }) => person));

  const presences = gazette.meetings.flatMap(({ attendance }) => Object.values(attendance).flat());
  expect(
    own('attendance').map(({ name, printed, damaged, note, line, evidence }) => ({
      printed,
      name: orNull(name),
      damaged: damaged === 'true',
      evidence: JSON.parse(evidence ?? '') as number[],
      note: orNull(note),
      line: Number(line),
    })),
  ).toEqual(presences);
  expect(of('documents').length + own('documents').length).toBe(gazette.documents.length);
  expect(of('citations').map(({ title, document, line }) => ({ title, document, line: Number(line) }))).toEqual(
    gazette.citations,
  );
  expect(own('emendations').map(({ printed, reading }) => [printed, reading])).toEqual(
    gazette.emendations.map(({ printed, reading }) => [printed, reading]),
  );
});
