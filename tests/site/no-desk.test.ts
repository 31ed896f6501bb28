import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { builtFiles, builtPages } from './support/pages.ts';

test('nothing of the review page is in the built site', async () => {
  expect([...(await builtFiles())].filter((address) => address.startsWith('/review'))).toEqual([]);
  expect((await builtPages()).flatMap(({ links }) => links.filter((link) => /\/review\//.test(link)))).toEqual([]);
  for await (const file of glob('dist/_astro/*'))
    expect(await readFile(file, 'utf8'), file).not.toMatch(/review-token/);
});
