import { expect, test } from 'vitest';
import type { ActEntry } from '../../src/queries/acts.ts';
import type { Holder } from '../../src/queries/holders.ts';
import { overlapsOf } from '../../src/queries/overlaps.ts';

const act = (date: string, status: ActEntry['status'] = 'decided'): ActEntry => ({
  id: date,
  gazette: 'x',
  person: '',
  action: 'appoint',
  date,
  verb: '',
  post: '局长',
  organization: null,
  proposedBy: null,
  status,
  sources: [],
  places: [],
});
const holder = (person: string, began: string | null, ended: string | null): Holder => ({
  person,
  began: began ? act(began) : null,
  ended: ended ? act(ended) : null,
});
const told = (post: string, ...holders: Holder[]) =>
  overlapsOf(post, holders).map(({ earlier, later }) => `${earlier.person}${later.person}`);

test('one who comes before the other has gone overlaps', () => {
  expect(told('局长', holder('甲', '2019-01-01', null), holder('乙', '2020-01-01', null))).toEqual(['甲乙']);
  expect(told('局长', holder('甲', '2019-01-01', '2020-06-01'), holder('乙', '2020-01-01', null))).toEqual(['甲乙']);
});

test('one who goes on the day on which the other comes does not', () => {
  expect(told('局长', holder('甲', '2019-01-01', '2020-01-01'), holder('乙', '2020-01-01', null))).toEqual([]);
});

test('posts of several, and beginnings that are not told, are not compared', () => {
  const both = [holder('甲', '2019-01-01', null), holder('乙', '2020-01-01', null)];
  expect(told('副局长', ...both)).toEqual([]);
  expect(told('审判员', ...both)).toEqual([]);
  expect(told('局长', holder('甲', null, '2021-01-01'), holder('乙', '2020-01-01', null))).toEqual([]);
});

test('a nomination is no time in the post', () => {
  const nominated: Holder = { person: '乙', began: act('2020-01-01', 'proposed'), ended: null };
  expect(told('局长', holder('甲', '2019-01-01', null), nominated)).toEqual([]);
});
