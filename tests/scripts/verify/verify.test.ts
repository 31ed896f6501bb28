import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'verify.ts');
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
  await mkdir(join(root, 'content/gazettes/donghu'), { recursive: true });
  await writeFile(join(root, 'content/gazettes/donghu/2021-03.txt'), '公报【2021】第三期\n\n关于决定的说明\n');
});
afterEach(() => rm(root, { recursive: true }));

const verify = (...args: string[]): Promise<{ status: number; err: string }> =>
  new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, NO_COLOR: '1' } };
    const child = execFile(process.execPath, [script, ...args], options, (_, __, err) =>
      resolve({ status: child.exitCode ?? -1, err }),
    );
  });

test('a place without a site is told once, not page by page', async () => {
  for (const args of [[], ['example.org']]) {
    const { status, err } = await verify(...args);
    expect([status, err]).toEqual([1, expect.stringMatching(/^.*中没有网站.*npm run build.*\n$/)]);
  }
});

test('a site that lacks what the sources give is told page by page', async () => {
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), '');
  const { status, err } = await verify();
  expect(status).toBe(1);
  expect(err).toContain('documents/donghu-2021-03-L3/:没有这一页');
});

test('a host that does not answer is told once', async () => {
  const { status, err } = await verify('http://127.0.0.1:1/');
  expect([status, err]).toEqual([1, expect.stringMatching(/^无法读取 http:\/\/127\.0\.0\.1:1\/.*\n$/)]);
});
