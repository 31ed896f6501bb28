import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'checksums.ts');
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
  await mkdir(join(root, 'dist/people/张某山'), { recursive: true });
  await writeFile(join(root, 'dist/people/张某山/index.html'), 'abc');
  await writeFile(join(root, 'dist/a.txt'), '');
});
afterEach(() => rm(root, { recursive: true }));

const run = (...args: string[]): Promise<{ status: number; err: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], { cwd: root }, (_, __, err) =>
      resolve({ status: child.exitCode ?? -1, err }),
    );
  });

test('every file is listed in the form of sha256sum, the list itself is not', async () => {
  expect((await run()).status).toBe(0);
  expect(await readFile(join(root, 'dist/SHA256SUMS'), 'utf8')).toBe(
    `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt
ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  people/张某山/index.html
`,
  );
  const list = await readFile(join(root, 'dist/SHA256SUMS'));
  await run();
  expect(await readFile(join(root, 'dist/SHA256SUMS'))).toEqual(list);
});

test('a copy that was changed, lacks a file or has one more is told', async () => {
  await run();
  expect((await run('--check')).status).toBe(0);
  await writeFile(join(root, 'dist/people/张某山/index.html'), 'abd');
  await rm(join(root, 'dist/a.txt'));
  await writeFile(join(root, 'dist/b.txt'), '');
  const { status, err } = await run('--check', 'dist');
  expect(status).toBe(1);
  expect(err).toBe('缺少  a.txt\n多余  b.txt\n不同  people/张某山/index.html\n');
});

test('a folder without a list, and wrong usage, are told', async () => {
  expect(await run('--check')).toMatchObject({ status: 1, err: expect.stringContaining('SHA256SUMS') });
  expect((await run('a', 'b')).status).toBe(2);
  expect((await run('--chekc')).status).toBe(2);
});

test('a folder without files is told, and stays without a list', async () => {
  expect(await run('nowhere')).toMatchObject({ status: 1, err: expect.stringContaining('没有文件') });
  expect(await readdir(root)).toEqual(['dist']);
});

test('the folder that the command is given in is one like another', async () => {
  await run();
  const list = await readFile(join(root, 'dist/SHA256SUMS'));
  root = join(root, 'dist');
  expect((await run('--check', '.')).status).toBe(0);
  expect((await run('.')).status).toBe(0);
  expect(await readFile(join(root, 'SHA256SUMS'))).toEqual(list);
  root = join(root, '..');
});

test('a check that npm kept for itself does not write over the list', async () => {
  expect(await run()).toMatchObject({ status: 0 });
  await writeFile(join(root, 'dist/a.txt'), 'b');
  vi.stubEnv('npm_config_check', 'true');
  expect(await run('dist')).toMatchObject({ status: 2, err: expect.stringContaining('--check 没有传到') });
  vi.unstubAllEnvs();
  expect((await run('--check')).status).toBe(1);
});
