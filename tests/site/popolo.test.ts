import { readFile } from 'node:fs/promises';
import { type Schema, Validator } from 'jsonschema';
import { expect, test } from 'vitest';
import type { ParsedGazette } from '../../src/records/index.ts';

type Thing = Record<string, unknown> & { id: string };
const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;
const gazette = await json<ParsedGazette>('dist/data/gazettes/hongshan-2020-09.json');
const popolo = await json<Record<string, Thing[]>>('dist/data/popolo/hongshan-2020-09.json');
const list = (name: string): Thing[] => popolo[name] ?? [];

const validator = new Validator();
validator.addSchema(await json<Schema>('tests/schemas/popolo.json'), '/popolo');
const faults = (kind: string, things: readonly unknown[]): string[] =>
  things.flatMap((thing) => validator.validate(thing, { $ref: `/popolo#/definitions/${kind}` }).errors.map(String));

test.each([
  ['person', 'persons'],
  ['organization', 'organizations'],
  ['postWithin', 'posts'],
  ['membership', 'memberships'],
  ['event', 'events'],
  ['motion', 'motions'],
])('every %s is as Popolo says, has an id of its own, and says where it is from', (kind, name) => {
  expect(list(name).length).toBeGreaterThan(0);
  expect(faults(kind, list(name))).toEqual([]);
  expect(new Set(list(name).map(({ id }) => id)).size).toBe(list(name).length);
  expect(list(name).filter(({ sources }) => !(sources as unknown[] | undefined)?.length)).toEqual([]);
});

test('a post lacks the body that Popolo asks of it only where the gazette names none', () => {
  const printed = [...gazette.appointments, ...gazette.people.flatMap(({ posts }) => posts)];
  const alone = new Set(printed.filter(({ organization }) => organization === null).map(({ post }) => post));
  const refused = list('posts').filter((post) => faults('post', [post]).length > 0);
  expect(refused.filter(({ label }) => !alone.has(label as string))).toEqual([]);
  expect(refused.filter((post) => 'organization_id' in post)).toEqual([]);
});

test.each([
  ['person', { name: 5 }],
  ['person', { name: '甲', fullName: '甲' }],
  ['person', { birth_date: '1970年2月' }],
  ['person', { birth_date: '1970-13' }],
  ['person', { email: '甲' }],
  ['person', { links: [{ note: '无址' }] }],
  ['organization', { name: '' }],
  ['organization', { founding_date: 1949 }],
  ['post', { label: '主任' }],
  ['membership', { id: 'x', sources: [{}] }],
  ['membership', { person_id: 'x' }],
  ['membership', { post_id: 'x' }],
  ['membership', { person_id: 'x', post_id: 'y', start_date: '2020-12-32' }],
  ['event', { start_date: '2020-12-21T09:00' }],
  ['event', { attendees: ['x'] }],
  ['motion', { date: '2020-12-21' }],
  ['motion', { vote_events: [{ counts: [{ option: 'yes', value: -1 }] }] }],
  ['motion', { vote_events: [{ counts: [{ value: 1 }] }] }],
])('a broken %s is refused: %j', (kind, thing) => {
  expect(faults(kind, [thing])).not.toEqual([]);
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
