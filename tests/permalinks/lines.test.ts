import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, packLines, unpackLines } from '../../src/permalinks/lines.ts';

test('lines in series, one by one or with a blank line between, become ranges', () => {
  expect(packLines([30, 4, 5, 6, 10, 12, 14, 6])).toBe('4-6,10-14/2,30');
  expect(unpackLines('4-6,10-14/2,30')).toEqual([4, 5, 6, 10, 12, 14, 30]);
});

test('two lines are no series', () => {
  expect(packLines([1, 2, 9, 11])).toBe('1,2,9,11');
});

test('whatever is packed is unpacked again, and let in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 400 })), (lines) => {
      const text = packLines(lines);
      expect(text).toMatch(packed);
      expect(unpackLines(text)).toEqual([...lines].sort((a, b) => a - b));
    }),
  );
});

test.each(['4,', ',4', '4,,5', '0', '4-', '4-6/3', 'L4', '12345678', '1 2'])('%j is refused', (text) => {
  expect(text).not.toMatch(packed);
});
