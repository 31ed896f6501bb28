import { glob, readFile } from 'node:fs/promises';
import { type Schema, Validator } from 'jsonschema';
import { expect, test } from 'vitest';
import type { ParsedGazette } from '../../src/records/index.ts';

type Thing = Record<string, unknown> & { id: string };
const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;
const gazette = await json<ParsedGazette>('dist/data/gazettes/hongshan-2020-09.json');
const popolo = await json<Record<string, Thing[]>>('dist/data/popolo/hongshan-2020-09.json');
const list = (name: string): Thing[] => popolo[name] ?? [];

const validator = new Validator();
for await (const file of glob('tests/schemas/popolo/*.json')) validator.addSchema(await json<Schema>(file));
const faults = (kind: string, things: readonly unknown[]): string[] =>
  things.flatMap((thing) =>
    validator.validate(thing, { $ref: `http://www.popoloproject.com/schemas/${kind}.json#` }).errors.map(String),
  );

test.each([
  ['person', 'persons'],
  ['organization', 'organizations'],
  ['post', 'posts'],
  ['membership', 'memberships'],
  ['event', 'events'],
  ['motion', 'motions'],
])('every %s is valid by the schema of Popolo, has an id of its own, and says where it is from', (kind, name) => {
  expect(list(name).length).toBeGreaterThan(0);
  expect(faults(kind, list(name))).toEqual([]);
  expect(new Set(list(name).map(({ id }) => id)).size).toBe(list(name).length);
  expect(list(name).filter(({ sources }) => !(sources as unknown[] | undefined)?.length)).toEqual([]);
});

test('a person without a name that is text is refused', () => {
  expect(faults('person', [{ id: 'x', name: 5 }])).not.toEqual([]);
  expect(faults('membership', [{ id: 'x', sources: [{}] }])).not.toEqual([]);
});

test('every id that is named is there', () => {
  const ids = new Set(Object.values(popolo).flatMap((things) => things.map(({ id }) => id)));
  const named = Object.values(popolo)
    .flat()
    .flatMap((thing) => ['person_id', 'organization_id', 'post_id'].map((key) => thing[key]))
    .filter((id) => id !== undefined);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !ids.has(id as string))).toEqual([]);
  const attendees = list('events').flatMap(({ attendees }) => attendees as Thing[]);
  expect(attendees.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test('the acts come back from the memberships', () => {
  const names = new Map(list('persons').map(({ id, name }) => [id, name]));
  const acts = list('memberships')
    .filter(({ id }) => !id.includes('/'))
    .map(({ person_id, role, start_date, end_date }) => [
      names.get(person_id as string),
      role,
      Boolean(start_date),
      Boolean(end_date),
    ]);
  const begins = new Set(['appoint', 'elect', 'acting']);
  const decided = gazette.appointments.filter(({ status }) => status === 'decided');
  expect(acts).toEqual(
    decided.map(({ person, post, action }) => [person, post, begins.has(action), !begins.has(action)]),
  );
});
