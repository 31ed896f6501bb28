import { expect, test, vi } from 'vitest';
import { judge } from '../../scripts/add/judge.ts';

vi.mock('../../src/parse/index.ts', () => ({
  parse: () => {
    throw new TypeError('a fault of the program');
  },
}));

const stated = { files: [], publisher: null, year: null, number: null, dryRun: false, quiet: false };

test('a file on which the parser fails is refused with what is to be reported, and the others go on', async () => {
  const verdict = await judge('a.txt', Buffer.from('公报\n'), [], stated);
  expect(verdict).toEqual({
    kind: 'unreadable',
    reason: expect.stringMatching(/程序缺陷[\s\S]*a fault of the program/),
  });
});
