import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtures } from '../support/gazettes.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'parse.ts');
const text = fixtures.find(({ name }) => name === 'congress')?.text ?? '';
const count = 40;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
  await mkdir(join(root, 'content/gazettes/donghu'), { recursive: true });
  for (let i = 10; i < 10 + count; i += 1) {
    await writeFile(join(root, `content/gazettes/donghu/2021-${i}.txt`), text.repeat(6));
  }
});
afterEach(() => rm(root, { recursive: true }));

/** Runs the command; with `stopAt`, presses Ctrl+C when that is told. */
function parse(stopAt?: string): Promise<{ status: number | null; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    let err = '';
    child.stdout.resume();
    child.stderr.on('data', (piece) => {
      if (stopAt && !err.includes(stopAt) && `${err}${piece}`.includes(stopAt)) child.kill('SIGINT');
      err += piece;
    });
    child.on('close', (status) => resolve({ status, err }));
  });
}

/** Every generated file with its text, by gazette. */
async function generated(): Promise<Map<string, string[]>> {
  const names = await readdir(join(root, 'content'), { recursive: true });
  const found = new Map<string, string[]>();
  for (const name of names.map((each) => each.replaceAll('\\', '/')).sort()) {
    const id = /(?:donghu-|donghu\/)(2021-\d\d)(?:\/.*)?(?:\.md|\.tmp)$/.exec(name)?.[1];
    if (id) found.set(id, [...(found.get(id) ?? []), name, await readFile(join(root, 'content', name), 'utf8')]);
  }
  return found;
}

test('Ctrl+C ends after a whole gazette, and the next run goes on from there', { timeout: 120_000 }, async () => {
  const { status, err } = await parse('解析 4/40');
  expect(status).toBe(130);
  expect(err).toContain('再运行 npm run parse');
  const half = await generated();
  expect(half.size).toBeGreaterThan(0);
  expect(half.size).toBeLessThan(count);
  expect((await parse()).status).toBe(0);
  const whole = await generated();
  expect(whole.size).toBe(count);
  for (const [id, files] of half) expect(files).toEqual(whole.get(id));
});
