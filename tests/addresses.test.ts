import { expect, test } from 'vitest';
import {
  appointmentAddress,
  dataAddress,
  documentAddress,
  pageAddress,
  personAddress,
  sourceAddress,
} from '../src/addresses.ts';
import { site } from '../src/site.ts';

const below = (path: string) => site.base + path;

test('the addresses are those that were published', () => {
  expect(pageAddress()).toBe(below(''));
  expect(pageAddress('gazettes')).toBe(below('gazettes/'));
  expect(sourceAddress('x-2021-01', 287)).toBe(below('gazettes/x-2021-01/source/#L287'));
  expect(documentAddress('x-2021-01-L9')).toBe(below('documents/x-2021-01-L9/'));
  expect(documentAddress('x-2021-01-L9', 12)).toBe(below('documents/x-2021-01-L9/#L12'));
  expect(appointmentAddress('a b')).toBe(below('appointments/#a%20b'));
  expect(dataAddress('x-2021-01')).toBe(below('data/gazettes/x-2021-01.json'));
});

test('a name is written as an address writes it', () => {
  expect(decodeURIComponent(personAddress('阿依古丽·买买提'))).toBe(below('people/阿依古丽·买买提/'));
});
