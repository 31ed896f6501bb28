import { expect, test } from 'vitest';
import { progressOf } from '../../scripts/parse/progress.ts';

function told(isTTY: boolean, total: number, quiet = false): string[] {
  const written: string[] = [];
  const progress = progressOf(
    { isTTY, write: (text: unknown) => written.push(String(text)) > 0 },
    '解析',
    total,
    quiet,
  );
  for (let i = 0; i < total; i += 1) progress.step();
  return written;
}

test('a log gets a plain line for each tenth', () => {
  expect(told(false, 40)).toEqual([4, 8, 12, 16, 20, 24, 28, 32, 36, 40].map((done) => `解析 ${done}/40\n`));
});

test('a terminal gets a bar in one place, that is wiped away at the end', () => {
  const written = told(true, 12);
  expect(written.join('')).not.toContain('\n');
  expect(written).toContain(`解析 ${'█'.repeat(12)}${'░'.repeat(12)} 6/12`);
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('short work says nothing', () => {
  expect([...told(true, 9), ...told(false, 9)]).toEqual([]);
});

test('where quiet is asked for, a log gets nothing, and a terminal its bar', () => {
  expect(told(false, 40, true)).toEqual([]);
  expect(told(true, 12, true)).toEqual(told(true, 12));
});
