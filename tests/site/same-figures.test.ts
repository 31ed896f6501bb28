import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { ParsedGazette } from '../../src/records/index.ts';
import { componentsOf } from '../support/akn.ts';
import { readCsv } from '../support/read-csv.ts';
import { dataOf, textOf } from './support/archive-files.ts';

interface Index {
  counts: Record<string, number>;
  gazettes: { id: string }[];
}
const index = await dataOf<Index>('index.json');
const ids = index.gazettes.map(({ id }) => id);
const gazettes = await Promise.all(ids.map((id) => dataOf<ParsedGazette>(`gazettes/${id}.json`)));
const sum = <T>(list: readonly T[], count: (one: T) => number): number =>
  list.reduce((all, one) => all + count(one), 0);
const database = new DatabaseSync('dist/data/gongbao.sqlite', { readOnly: true });
const rows = async (table: string): Promise<number> => readCsv(await textOf(`tables/${table}.csv`)).length;
const inDatabase = (table: string): number =>
  Number(database.prepare(`SELECT count(*) AS n FROM "${table}"`).get()?.['n']);

const inJson = {
  people: sum(gazettes, ({ people }) => people.length),
  appointments: sum(gazettes, ({ appointments }) => appointments.length),
  documents: sum(gazettes, ({ documents }) => documents.length),
  budgetLines: sum(gazettes, ({ budgets }) => sum(budgets, ({ items }) => items.length)),
};

test.each([
  ['people', 'people'],
  ['appointments', 'appointments'],
  ['documents', 'documents'],
  ['budgetLines', 'budget-lines'],
] as const)('the index, the tables and the database count as many %s as the JSON', async (name, table) => {
  expect(inJson[name]).toBeGreaterThan(0);
  expect(index.counts[name]).toBe(inJson[name]);
  expect(await rows(table)).toBe(inJson[name]);
  expect(inDatabase(table)).toBe(inJson[name]);
});

test('Popolo counts as many people and decided acts, and every decision', async () => {
  type Popolo = Record<'persons' | 'memberships' | 'motions', { id: string }[]>;
  const all = await Promise.all(ids.map((id) => dataOf<Popolo>(`popolo/${id}.json`)));
  expect(sum(all, ({ persons }) => persons.length)).toBe(inJson.people);
  const acts = sum(all, ({ memberships }) => memberships.filter(({ id }) => !id.includes('/')).length);
  const decided = gazettes.flatMap(({ appointments }) => appointments).filter(({ status }) => status === 'decided');
  expect(acts).toBe(decided.length);
  const decisions = gazettes
    .flatMap(({ documents }) => documents)
    .filter(({ type }) => /decision|resolution/.test(type));
  expect(sum(all, ({ motions }) => motions.length)).toBe(decisions.length);
});

test('Akoma Ntoso, the bulk files and the annotations tell of as many documents', async () => {
  const akn = await Promise.all(ids.map((id) => textOf(`akn/${id}.xml`)));
  expect(sum(akn, (xml) => componentsOf(xml).length)).toBe(inJson.documents);
  const bulk = (await Promise.all(ids.map((id) => textOf(`bulk/${id}.ndjson`)))).join('').trimEnd().split('\n');
  const paragraphs = bulk.filter((_, i) => i % 2).map((line) => JSON.parse(line) as { document: string });
  const empty = gazettes
    .flatMap(({ documents }) => documents)
    .filter(({ id }) => !paragraphs.some(({ document }) => document === id));
  expect(empty).toEqual([]);
  expect(paragraphs).toHaveLength(inDatabase('paragraphs'));
  const notes = await Promise.all(
    ids.map((id) => dataOf<{ items: { motivation: string }[] }>(`annotations/${id}.json`)),
  );
  expect(sum(notes, ({ items }) => items.filter(({ motivation }) => motivation === 'linking').length)).toBe(
    inJson.documents,
  );
});
