import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packFiles } from '../../../scripts/pack/pack-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongbao-pack-'));
  for (const path of [
    'index.html',
    'people/甲.乙/index.html',
    'search/pairs/0.bin',
    '.nojekyll',
    'SHA256SUMS',
    'sw.js',
  ]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('every page and file of the search is packed, also below a folder with a dot in its name; nothing that only a host needs', async () => {
  const packed = await Array.fromAsync(packFiles(folder, '/'));
  expect(packed.map(({ path }) => path)).toEqual(['index.html', 'people/甲.乙/index.html', 'search/pairs/0.bin.js']);
});
