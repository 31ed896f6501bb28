import { expect, test } from 'vitest';
import { placesOf, placesOfAll } from '../../../src/search/query/places.ts';

test.each([
  ['第34次会议', [[0, 3]]],
  ['第345次', []],
  ['第三十四次', [[0, 4]]],
])('in %s another form counts where its number is whole', (text, places) => {
  expect(placesOf(text, { forms: ['第卅四次', '第34次', '第三十四次', '第34'] }).slice(0, 1)).toEqual(places);
});

test('four is not in fourteen, unless it was typed so', () => {
  expect(placesOf('十四次', { forms: ['4次', '四次'] })).toEqual([]);
  expect(placesOf('十四次', { forms: ['四次', '4次'] })).toEqual([[1, 2]]);
});

test('every clause must stand somewhere', () => {
  expect(placesOfAll('预算执行', [{ forms: ['预算'] }, { forms: ['教育'] }])).toBeNull();
  expect(placesOfAll('教育预算', [{ forms: ['预算'] }, { forms: ['教育'] }])).toEqual([
    [2, 3],
    [0, 1],
  ]);
});

test('signs that patterns give a meaning are signs like others', () => {
  expect(placesOfAll('增长5.2%(预计)', [{ forms: ['(预计)'] }, { forms: ['5.2%'] }])).toEqual([
    [6, 9],
    [2, 5],
  ]);
  expect(placesOfAll('增长512%', [{ forms: ['5.2%'] }])).toBeNull();
});

test('an empty form stands nowhere', () => {
  expect(placesOf('预算', { forms: [''] })).toEqual([]);
});
