import { expect, test } from 'vitest';
import { csv } from '../src/csv.ts';
import { readCsv } from './support/read-csv.ts';

test.each(['=1+1', '+3', '-甲', '@乙', '\t丙', '＝丁', "'戊", '-1+1'])(
  '%j is text to a spreadsheet, and comes back as it was',
  (value) => {
    const text = csv([['a'], [value]]);
    expect(text).toContain(`'${value}`);
    expect(readCsv(text)).toEqual([{ a: value }]);
  },
);

test.each(['-5.2', '-12', '甲-乙', '', '甲'])('%j stays as it is', (value) => {
  expect(csv([['a'], [value]])).toBe(`\ufeffa\r\n${value}\r\n`);
});

test('quotes, commas and line breaks come back as they were', () => {
  const rows = [
    { a: '甲,"乙"', b: '丙\r\n丁' },
    { a: '', b: '戊' },
  ];
  expect(readCsv(csv([['a', 'b'], ...rows.map(({ a, b }) => [a, b])]))).toEqual(rows);
});
