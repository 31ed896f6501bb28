import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from '../../scripts/parse/memory.ts';
import { importsOf, roomOf } from '../house/support/imports.ts';

/** All files that a file brings in, itself included. */
async function reached(path: string, known = new Set<string>()): Promise<Set<string>> {
  if (known.has(path)) return known;
  known.add(path);
  const imports = importsOf(await readFile(path, 'utf8')).filter(({ what }) => what.startsWith('.'));
  for (const { what } of imports) await reached(posix.join(posix.dirname(path), what), known);
  return known;
}

test('a gazette is parsed again when any room that parses it has changed', async () => {
  const paths = [...(await reached('scripts/parse/parse-file.ts'))];
  const outside = paths.filter((path) => !path.startsWith('scripts/parse/') && !rooms.includes(roomOf(path)));
  expect(paths.length).toBeGreaterThan(100);
  expect(outside).toEqual([]);
});
