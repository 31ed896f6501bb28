import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweep } from '../../../scripts/prerender/sweep.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongbao-sweep-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (...paths: string[]): Promise<void> => {
  for (const path of paths) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
};
const all = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();

test('what an earlier build left goes, with the folders that this empties; what this one made stays', async () => {
  await put('index.html', 'people/甲/index.html', 'people/乙/index.html', 'a/b/c/d.json');
  expect(await sweep(folder, new Set(['index.html', 'people/甲/index.html']))).toBe(2);
  expect(await all()).toEqual(['index.html', 'people', 'people/甲', 'people/甲/index.html']);
});

test('the branch of a host stays', async () => {
  await put('.git/HEAD', 'old.html');
  expect(await sweep(folder, new Set())).toBe(1);
  expect(await all()).toEqual(['.git', '.git/HEAD']);
});

test('a folder with nothing stale is left as it is', async () => {
  await put('index.html');
  expect(await sweep(folder, new Set(['index.html']))).toBe(0);
  expect(await all()).toEqual(['index.html']);
});
