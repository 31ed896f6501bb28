import { execFile } from 'node:child_process';
import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sumsOf } from '../../scripts/checksums/sums.ts';
import { projectCopy, removeCopy } from '../support/project-copy.ts';

const run = promisify(execFile);

/** The sums of every file of the collections and of the site. */
const sums = (root: string) => Promise.all(['content', 'dist'].map((folder) => sumsOf(join(root, folder), () => true)));

let root: string;
beforeAll(async () => {
  root = await projectCopy('另 一个 folder');
  for await (const record of glob('content/**/*.md', { cwd: root })) await rm(join(root, record));
});
afterAll(() => removeCopy(root));

test('the same sources give the same bytes in another folder, time zone and locale', async () => {
  // Not what the tests run with, which tells Vite of tests.
  const { PATH, HOME, SystemRoot } = process.env;
  const env = { PATH, HOME, SystemRoot, TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  await run('npm', ['run', 'build'], { cwd: root, env, maxBuffer: 2 ** 24, shell: process.platform === 'win32' });
  const [here, there] = await Promise.all([sums('.'), sums(root)]);
  expect(here[1]?.size).toBeGreaterThan(200);
  expect(there).toEqual(here);
});
