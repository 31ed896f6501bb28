import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, glob, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);

/** Every file of these folders, and the sum of its bytes. */
async function sums(root: string, ...folders: string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const pattern = folders.map((folder) => `${folder}/**/*`);
  for await (const entry of glob(pattern, { cwd: root, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found[path.slice(resolve(root).length + 1)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  }
  return found;
}

let root: string;
beforeAll(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'gongbao-')), '另 一个 folder');
  await mkdir(join(root, 'node_modules'), { recursive: true });
  for (const name of [
    'src',
    'scripts',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    await cp(name, join(root, name), { recursive: true });
  for await (const record of glob('content/**/*.md', { cwd: root })) await rm(join(root, record));
  // Not the folder itself: Astro keeps there what it rendered.
  for (const name of await readdir('node_modules'))
    if (!/^\.(?:astro|vite)/.test(name)) await symlink(resolve('node_modules', name), join(root, 'node_modules', name));
});
afterAll(() => rm(join(root, '..'), { recursive: true, force: true }));

test('the same sources give the same bytes in another folder, time zone and locale', async () => {
  // Not what the tests run with, which tells Vite of tests.
  const { PATH, HOME, SystemRoot } = process.env;
  const env = { PATH, HOME, SystemRoot, TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  await run('npm', ['run', 'build'], { cwd: root, env, maxBuffer: 2 ** 24, shell: process.platform === 'win32' });
  const [here, there] = await Promise.all([sums('.', 'content', 'dist'), sums(root, 'content', 'dist')]);
  expect(Object.keys(here).length).toBeGreaterThan(200);
  expect(there).toEqual(here);
});
