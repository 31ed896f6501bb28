import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/search/entry.ts';
import { findEntities, keyed } from '../../src/search/find-entities.ts';
import { readings } from '../../src/search/readings.ts';

const person = (text: string): Entity => ({
  kind: 'person',
  text,
  where: '',
  address: `/people/${text}/`,
  ...readings(text),
});
const entity = (kind: Entity['kind'], text: string): Entity => ({ kind, text, where: '', address: '/' });
const entities = keyed([
  person('王秉元'),
  person('王道元'),
  person('李　伟'),
  person('曾国强'),
  entity('post', '区人大常委会预算工作委员会主任'),
  entity('post', '区人大常委会教育工作委员会主任'),
  entity('agenda', '听取和审议区人民政府关于2020年财政预算执行情况的报告'),
  entity('document', '关于王秉元等职务任免的议案'),
  entity('document', '王秉元'),
]);
const found = (query: string) => findEntities(entities, query).hits.map(({ text }) => text);
const near = (query: string) => findEntities(entities, query).near.map(({ text }) => text);

describe('a name of three', () => {
  test('finds itself, what equals it first, and no name that only resembles it', () => {
    expect(found('王秉元')).toEqual(['王秉元', '王秉元', '关于王秉元等职务任免的议案']);
  });
  test('offers the one that resembles it as near', () => {
    expect(near('王秉元')).toEqual(['王道元']);
  });
});

test.each([
  ['李伟', '李　伟'],
  ['２０２０年', '听取和审议区人民政府关于2020年财政预算执行情况的报告'],
  ['预算工作委员会', '区人大常委会预算工作委员会主任'],
  ['zengguoqiang', '曾国强'],
  ['cengguo', '曾国强'],
  ['zgq', '曾国强'],
  ['预算 主任', '区人大常委会预算工作委员会主任'],
])('%s finds %s', (query, text) => {
  expect(found(query)).toEqual([text]);
});

test('a long query may be wrong in one character of five, and says so', () => {
  expect(found('预祘工作委员会')).toEqual([]);
  expect(near('预祘工作委员会')).toContain('区人大常委会预算工作委员会主任');
});

test.each(['', ' ', '“”', '王', 'guoqiang', '元王', '不在其中'])('%j finds nothing near', (query) => {
  expect(near(query)).toEqual([]);
});

test.each(['guoqiang', '元秉王', '|', '!王', '^王道'])('%j finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});

test('the match is marked in the text as printed', () => {
  expect(findEntities(entities, '李伟').hits[0]?.ranges).toEqual([[0, 3]]);
});
