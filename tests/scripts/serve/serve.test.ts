import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site } from '../../../src/site.ts';

const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'serve.ts');
let archive: string;
beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'gongbao-'));
});
afterAll(() => rm(archive, { recursive: true }));

const start = (...args: string[]) =>
  spawn(process.execPath, [script, ...args], { env: { ...process.env, GONGBAO_ARCHIVE: archive } });

test('without a built site it says what to do', async () => {
  const child = start('--port', '0');
  let told = '';
  child.stderr.on('data', (piece) => {
    told += piece;
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
  expect(told).toContain('npm run build');
});

test('the site of the archive that is named is served where it says', async () => {
  await mkdir(join(archive, 'dist'));
  await writeFile(join(archive, 'dist/index.html'), 'of this archive');
  const child = start('--port', '0');
  try {
    const told = await new Promise<string>((resolve) => child.stdout.once('data', (piece) => resolve(`${piece}`)));
    const address = /http:\/\/localhost:\d+/.exec(told)?.[0];
    expect(await (await fetch(`${address}${site.base}`)).text()).toBe('of this archive');
  } finally {
    child.kill();
  }
});
