import { expect, test } from 'vitest';
import type { ActEntry } from '../../src/queries/acts.ts';
import { holdersOf } from '../../src/queries/holders.ts';

const act = (person: string, action: ActEntry['action'], date: string | null): ActEntry => ({
  id: `${person} ${action}`,
  gazette: 'x',
  person,
  action,
  date,
  verb: '',
  post: '局长',
  organization: null,
  proposedBy: null,
  status: 'decided',
  sources: [],
  places: [],
});
const told = (...acts: ActEntry[]) =>
  holdersOf(acts).map(({ person, began, ended }) => `${person} ${began?.date ?? '?'}–${ended?.date ?? ''}`);

test('an appointment and a removal of the same person are one time in the post', () => {
  expect(told(act('甲', 'remove', '2021-05-01'), act('甲', 'appoint', '2019-01-01'))).toEqual([
    '甲 2019-01-01–2021-05-01',
  ]);
});

test('a beginning or an end that no issue tells of stays open', () => {
  expect(told(act('甲', 'remove', '2021-05-01'), act('乙', 'appoint', '2021-05-01'))).toEqual([
    '甲 ?–2021-05-01',
    '乙 2021-05-01–',
  ]);
});

test('a person who comes back has the post twice', () => {
  const twice = [
    act('甲', 'appoint', '2017-01-01'),
    act('甲', 'remove', '2018-01-01'),
    act('甲', 'elect', '2020-01-01'),
  ];
  expect(told(...twice)).toEqual(['甲 2017-01-01–2018-01-01', '甲 2020-01-01–']);
});
