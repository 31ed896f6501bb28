import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const verify = (where: string): Promise<{ code: unknown; said: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['scripts/verify.ts', where], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });

test('the built site, in its folder and served, is what the sources give', async () => {
  for (const where of ['dist', inject('home')]) {
    const { code, said } = await verify(where);
    expect(said).toMatch(/核对 \d+ 期公报,\d+ 篇文件,\d+ 段,\d+ 行原文,全部一致/);
    expect(code).toBe(0);
  }
});

test('a copy with one word changed is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongbao-copy-'));
  try {
    await cp('dist', folder, { recursive: true });
    const page = join(folder, 'documents/hongshan-2020-09-L10/index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace(/(<p id="L\d+">[^<]*<[^>]*>\d+)/, '$1百'));
    const { code, said } = await verify(folder);
    expect(said).toContain('documents/hongshan-2020-09-L10/#L');
    expect(code).toBe(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a host that does not answer is told of, and nothing is called verified', async () => {
  const { code, said } = await verify('http://127.0.0.1:1/');
  expect(said).toContain('无法读取');
  expect(code).toBe(1);
});
