import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { alone } from '../../scripts/parse/alone.ts';
import { takeLock } from '../../scripts/parse/lock.ts';
import { finishPending, replaceFiles } from '../../scripts/parse/replace-files.ts';
import { fixtures as all } from '../support/gazettes.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'parse.ts');
/** `KILLS=50` for the long run. */
const kills = Number(process.env['KILLS'] ?? 2);

type Files = Record<string, string>;

/** Every file of a folder with its content, by its path; drafts too. */
async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(
    paths.map((path, i) => [path.slice(folder.length + 1).replaceAll('\\', '/'), texts[i] ?? '']),
  );
}

/** The generated files of one gazette. */
const ofGazette = (files: Files, name: string): Files =>
  Object.fromEntries(
    Object.entries(files).filter(([path]) => path === `gazettes/a/${name}.md` || path.includes(`/a-${name}/`)),
  );

const start = (root: string): ChildProcess =>
  spawn(process.execPath, [script, '--quiet'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
const end = (child: ChildProcess): Promise<{ status: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    let [out, err] = ['', ''];
    child.stdout?.on('data', (piece) => {
      out += piece;
    });
    child.stderr?.on('data', (piece) => {
      err += piece;
    });
    child.on('close', (status) => resolve({ status, out, err }));
  });

// More than are read without threads.
const fixtures = all.slice(0, 5);
const names = fixtures.map((_, i) => `2021-${String(i + 1).padStart(2, '0')}`);
const put = async (root: string, change: (text: string) => string): Promise<void> => {
  await mkdir(join(root, 'content/gazettes/a'), { recursive: true });
  await Promise.all(
    fixtures.map(({ text }, i) => writeFile(join(root, 'content/gazettes/a', `${names[i]}.txt`), change(text))),
  );
};
/** The same documents, another text: no address moves. */
const later = (text: string): string => `${text.trimEnd()}\n\n本期公报文本以印发的为准。\n`;

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'gongbao-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

describe('a parse that is killed', () => {
  it('leaves every gazette as it was or as it is, and the next run ends as if nothing had been', {
    timeout: 60_000 + kills * 20_000,
  }, async () => {
    const before = join(base, 'before');
    await put(before, (text) => text);
    expect(await end(start(before))).toMatchObject({ status: 0, err: '' });
    const after = join(base, 'after');
    await cp(before, after, { recursive: true });
    await put(after, later);
    const begun = performance.now();
    expect(await end(start(after))).toMatchObject({ status: 0, err: '' });
    let whole = performance.now() - begun;
    const [old, now] = [await filesIn(join(before, 'content')), await filesIn(join(after, 'content'))];
    expect(
      names.filter((name) => JSON.stringify(ofGazette(old, name)) === JSON.stringify(ofGazette(now, name))),
    ).toEqual([]);

    let killed = 0;
    for (let run = 0; killed < kills; run += 1) {
      expect(run, 'runs that ended before they were killed').toBeLessThan(kills * 5);
      const root = join(base, `run-${run}`);
      await cp(before, root, { recursive: true });
      await put(root, later);
      const child = start(root);
      // The first part of a run only starts the engine.
      const timer = setTimeout(() => child.kill('SIGKILL'), whole * (0.3 + 0.7 * Math.random()));
      const { status } = await end(child);
      clearTimeout(timer);
      if (status === null) killed += 1;
      else whole *= 0.8;
      await finishPending(root);
      const left = await filesIn(join(root, 'content'));
      for (const name of names)
        expect([ofGazette(old, name), ofGazette(now, name)]).toContainEqual(
          Object.fromEntries(Object.entries(ofGazette(left, name)).filter(([path]) => !path.endsWith('.tmp'))),
        );
      expect([old['permalinks.json'], now['permalinks.json']]).toContain(left['permalinks.json']);
      expect(await end(start(root))).toMatchObject({ status: 0 });
      expect(await filesIn(join(root, 'content'))).toEqual(now);
      await rm(root, { recursive: true });
    }
  });
});

describe('two parses at once', () => {
  it('work one after the other, and give what one gives', { timeout: 60_000 }, async () => {
    const root = join(base, 'twice');
    await put(root, (text) => text);
    const [first, second] = await Promise.all([end(start(root)), end(start(root))]);
    // That one waited is no fault.
    for (const run of [first, second]) expect(run).toMatchObject({ status: 0, err: '' });
    expect(`${first.out}${second.out}`).toMatch(/另一个解析正在进行/);
    const files = await filesIn(join(root, 'content'));
    expect(Object.keys(files).filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expect((await end(start(root))).status).toBe(0);
    expect(await filesIn(join(root, 'content'))).toEqual(files);
  });

  const root = (): string => join(base, 'lock');
  const lock = (holder: object | string): Promise<void> =>
    mkdir(join(root(), '.cache/parse'), { recursive: true }).then(() =>
      writeFile(join(root(), '.cache/parse/lock'), typeof holder === 'string' ? holder : JSON.stringify(holder)),
    );

  it('are told who holds the lock where it is not given back', async () => {
    await lock({ pid: process.pid, host: hostname(), since: '2021-01-01' });
    expect(await takeLock(root(), 200)).toMatchObject({ pid: process.pid });
    await lock({ pid: 1, host: 'elsewhere', since: '2021-01-01' });
    expect(await takeLock(root(), 0)).toMatchObject({ host: 'elsewhere' });
  });

  it.each([
    ['that has only begun to write it', () => lock('{"pid":')],
    ['that cannot be read', () => mkdir(join(root(), '.cache/parse/lock'), { recursive: true })],
  ])('wait for one %s no longer than they would for another', async (_, hold) => {
    await rm(root(), { recursive: true, force: true });
    await hold();
    expect(await takeLock(root(), 0)).toMatchObject({ host: '未知' });
    await rm(root(), { recursive: true });
  });

  it.each([
    ['that is dead', { pid: 2 ** 22 + 1, host: hostname(), since: '2021-01-01' }, 0],
    ['whose number went to another process', { pid: process.pid, host: hostname(), since: '2021-01-01' }, 120],
    ['that wrote half of it', '{"pid":', 120],
  ])('take the lock of one %s', async (_, holder, secondsAgo) => {
    await lock(holder);
    const then = new Date(Date.now() - secondsAgo * 1000);
    await utimes(join(root(), '.cache/parse/lock'), then, then);
    const release = await takeLock(root(), 0);
    expect(release).toBeTypeOf('function');
    if (typeof release === 'function') await release();
    expect(await readdir(join(root(), '.cache/parse'))).toEqual([]);
  });
});

describe('a note of what is left to do', () => {
  it('that the power cut off is left, and the next run goes on without it', async () => {
    const root = join(base, 'cut');
    await mkdir(join(root, '.cache/parse'), { recursive: true });
    await writeFile(join(root, '.cache/parse/pending.json'), '');
    expect(await finishPending(root)).toBe(false);
    expect(await filesIn(root)).toEqual({});
  });
});

describe('a disk that takes no more', () => {
  const files = (text: string) => ['a', 'b', 'c'].map((name) => ({ path: `content/${name}.md`, text }));

  it.runIf(process.platform === 'linux')('leaves all files of a gazette as they were', async () => {
    const root = join(base, 'full');
    await replaceFiles(root, files('old'), []);
    // Whatever is written to it finds no space.
    await symlink('/dev/full', join(root, `content/b.md.${process.pid}.tmp`));
    await expect(replaceFiles(root, files('new'), ['content/c.md'])).rejects.toThrow('ENOSPC');
    expect(await filesIn(root)).toEqual({ 'content/a.md': 'old', 'content/b.md': 'old', 'content/c.md': 'old' });
    expect(await replaceFiles(root, files('new').slice(0, 2), ['content/c.md'])).toBe(2);
    expect(await filesIn(root)).toEqual({ 'content/a.md': 'new', 'content/b.md': 'new' });
  });

  it.runIf(process.platform === 'linux')(
    'ends the run, whose threads do not outlive it',
    { timeout: 60_000 },
    async () => {
      const root = join(base, 'nowhere');
      await put(root, (text) => text);
      await symlink('/nowhere/people', join(root, 'content', 'people'));
      expect((await end(start(root))).status).toBe(1);
    },
  );

  it('is told with its reason and what to do', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failing = (code: string) => () =>
      Promise.reject(Object.assign(new Error(code), { code, path: 'content/a.md' }));
    expect(await alone(join(base, 'readonly'), failing('EROFS'))).toBe(1);
    expect(told.mock.calls.flat().join('\n')).toMatch(/磁盘是只读的\(content\/a\.md\).*再运行 npm run parse/);
    told.mockRestore();
    await expect(alone(join(base, 'readonly'), failing('ERR_OTHER'))).rejects.toThrow('ERR_OTHER');
  });
});
