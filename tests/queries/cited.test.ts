import { expect, test } from 'vitest';
import { citedOf, serialOf } from '../../src/queries/cited.ts';

test.each([
  ['公报【2021】第三期', null, '公报'],
  ['某市人大常委会公报2021年第3号(总第158号)', null, '某市人大常委会公报'],
  ['会刊 第28期', '某州人大常委会', '某州人大常委会会刊'],
  ['第28期', null, '公报'],
])('the serial of %s by %s is %s', (title, organization, serial) => {
  expect(serialOf({ title, organization } as Parameters<typeof serialOf>[0])).toBe(serial);
});

test.each([
  [2031, '2031-02-18', '2031-02-18'],
  [2031, '2032-01-07', null],
  [null, '2032-01-07', '2032-01-07'],
  [2031, null, '2031-03-01'],
])('of an issue of %s, a document of %s is cited with the day %s', (year, date, cited) => {
  const gazette = { title: '公报', organization: null, year, number: 1, published: '2031-03-01' };
  const document = { id: 'x-L1', title: '决定', authors: [], organization: null, date };
  const told = citedOf(...([gazette, document, ''] as unknown as Parameters<typeof citedOf>));
  expect(told.date).toBe(cited);
});
