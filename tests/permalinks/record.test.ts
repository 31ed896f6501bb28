import { expect, test } from 'vitest';
import { formatPermalinks, permalinks, withLiving } from '../../src/permalinks/index.ts';
import { gazette } from './support/gazette.ts';

const first = withLiving(
  {},
  new Map([
    ['b-2021-01', gazette({ L3: [9, 5, 7], L12: [12] }, ['王某', '李某'], ['m-1'], ['甲区财政局局长', '审判员'])],
  ]),
);

test('a document is recorded with its first line and the lines of its paragraphs', () => {
  expect(first['b-2021-01']).toEqual({
    documents: { L3: '3-7/2', L12: '12' },
    meetings: ['m-1'],
    people: ['李某', '王某'].sort(),
    organizations: ['甲区财政局'],
  });
});

test('new addresses are added, and none is taken away', () => {
  const now = new Map([
    ['b-2021-01', gazette({ L4: [9, 6, 7] }, ['赵某'])],
    ['a-2021-01', gazette({})],
  ]);
  const second = withLiving(first, now);
  expect(Object.keys(second)).toEqual(['a-2021-01', 'b-2021-01']);
  expect(second['b-2021-01']?.documents).toEqual({ L3: '3-7/2', L4: '4,6,7', L12: '12' });
  expect(second['b-2021-01']?.people).toHaveLength(3);
  expect(second['b-2021-01']?.meetings).toEqual(['m-1']);
  expect(second['b-2021-01']?.organizations).toEqual(['甲区财政局']);
  expect(withLiving(second, now)).toEqual(second);
  expect(withLiving(second, new Map())).toEqual(second);
});

test('documents stand in the order of their lines, whatever came first', () => {
  const later = withLiving(first, new Map([['b-2021-01', gazette({ L100: [101], L2: [2], L11: [11] })]]));
  expect(Object.keys(later['b-2021-01']?.documents ?? {})).toEqual(['L2', 'L3', 'L11', 'L12', 'L100']);
});

test('the file has a line for each document and is read back', () => {
  const text = formatPermalinks(first);
  expect(text.split('\n')).toContain('      "L3": "3-7/2",');
  expect(permalinks.parse(JSON.parse(text))).toEqual(first);
  expect(formatPermalinks({})).toBe('{}\n');
  expect(permalinks.parse(JSON.parse(formatPermalinks(withLiving({}, new Map([['x', gazette({})]])))))).toHaveProperty(
    'x',
  );
});

test.each([
  { x: {} },
  { x: { documents: { L1: 'x' }, meetings: [], people: [], organizations: [] } },
  { x: { documents: { a: '1' }, meetings: [], people: [], organizations: [] } },
])('%j is no record', (data) => {
  expect(permalinks.safeParse(data).success).toBe(false);
});
