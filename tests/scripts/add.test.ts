import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxOf, htmlOf } from '../fixtures/renditions.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'add.ts');
const text = `东湖区人民代表大会常务委员会公报
2021年第3号

东湖区人民代表大会常务委员会关于接受张某山辞职请求的决定

(2021年4月1日东湖区第六届人大常委会第二次会议通过)

东湖区第六届人民代表大会常务委员会第二次会议决定:接受张某山辞去东湖区人民政府副区长职务的请求。
`;
const target = 'content/gazettes/donghu/2021-03.txt';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
});
afterEach(() => rm(root, { recursive: true }));

const put = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
};

/** Runs the command in the temporary project. */
function add(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const { INIT_CWD: _, ...env } = process.env;
    const child = execFile(
      process.execPath,
      [script, ...args],
      { cwd: root, env: { ...env, NO_COLOR: '1' } },
      (_, out, err) => resolve({ status: child.exitCode ?? -1, out, err }),
    );
  });
}

const sources = async (): Promise<string[]> =>
  (await readdir(join(root, 'content/gazettes'), { recursive: true }).catch(() => []))
    .filter((name) => /\.(txt|html|docx|tmp)$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
const sha = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('add', { timeout: 60_000 }, () => {
  it('copies a gazette unchanged to the place that its text names, parses it, and says what to do next', async () => {
    await put('in/扫描件 最终版.txt', text);
    const { status, out, err } = await add('in/扫描件 最终版.txt');
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(`→ ${target}`);
    expect(out).toContain(sha(text).slice(0, 12));
    expect(out).toContain('接受张某山辞职请求的决定');
    expect(out).toContain('接下来');
    expect(sha(await readFile(join(root, target)))).toBe(sha(text));
    expect(await readFile(join(root, 'content/gazettes/donghu/2021-03.md'), 'utf8')).toContain('number: 3');
    expect(await readFile(join(root, 'content/permalinks.json'), 'utf8')).toContain('donghu-2021-03');
  });

  it('recognises the same bytes, whatever their name, and the same issue in another file', async () => {
    await put('in/a.txt', text);
    await add('in/a.txt');
    await put('in/b.txt', text);
    await put('in/c.html', htmlOf(text.split('\n')));
    const { status, out, err } = await add('in');
    expect(status).toBe(1);
    expect(out).toMatch(/已有 {2}in\/a\.txt\n.*一字不差/);
    expect(out).toMatch(/已有 {2}in\/b\.txt/);
    expect(err).toMatch(/未收入 {2}in\/c\.html[\s\S]*没有覆盖/);
    expect(await sources()).toEqual(['donghu/2021-03.txt']);
    expect((await add('in/b.txt')).status).toBe(0);
  });

  it('never overwrites: a file of another text under the name stays', async () => {
    await put(target, '别的文字\n');
    await put('in/a.txt', text);
    expect((await add('in/a.txt')).status).toBe(1);
    expect(await readFile(join(root, target), 'utf8')).toBe('别的文字\n');
  });

  it('takes web pages and Word files, and every gazette of a folder once', async () => {
    const lines = (number: number) => text.replace('第3号', `第${number}号`).split('\n');
    await put('in/a/1.htm', htmlOf(lines(1)));
    await put('in/b/2.docx', docxOf(lines(2)));
    await put('in/~$2.docx', 'x');
    await put('in/photo.jpg', 'x');
    expect((await add('in')).status).toBe(0);
    expect(await sources()).toEqual(['donghu/2021-01.html', 'donghu/2021-02.docx']);
  });

  it('takes what stands in an archive, and no name in it leads out of the place', async () => {
    const archive = new JSZip();
    archive.file('../../../evil.txt', text, { createFolders: false });
    archive.file('__MACOSX/._a.txt', 'x');
    await put('in/a.zip', await archive.generateAsync({ type: 'uint8array' }));
    const { status, out } = await add('in/a.zip');
    expect(status).toBe(0);
    expect(out).toContain('in/a.zip › evil.txt');
    expect(await sources()).toEqual(['donghu/2021-03.txt']);
    expect((await readdir(root)).sort()).toEqual(['.cache', 'content', 'in']);
  });

  it('goes on after what it cannot take, and says why', async () => {
    await put('in/a.pdf.txt', '%PDF-1.4');
    await put('in/b.zip', 'x');
    await put('in/c.txt', '没有期号的一段文字。\n');
    await put('in/d.txt', text);
    const { status, err } = await add('in', 'none.txt');
    expect(status).toBe(1);
    expect(err).toMatch(/a\.pdf\.txt:.*PDF/);
    expect(err).toMatch(/b\.zip:压缩包无法打开/);
    expect(err).toMatch(/c\.txt[\s\S]*看不出发布机关.*--publisher.*--year.*--number/);
    expect(err).toMatch(/none\.txt:找不到/);
    expect(await sources()).toEqual(['donghu/2021-03.txt']);
  });

  it('lets the clerk state what the text does not', async () => {
    await put('in/c.txt', '没有期号的一段文字。\n');
    expect((await add('in/c.txt', '--publisher', 'xihu', '--year', '1998', '--number', '12')).status).toBe(0);
    expect(await sources()).toEqual(['xihu/1998-12.txt']);
  });

  it('writes nothing when it is only tried', async () => {
    await put('in/a.txt', text);
    const { status, out } = await add('--dry-run', 'in/a.txt');
    expect(status).toBe(0);
    expect(out).toContain('可收入');
    expect(await readdir(root)).toEqual(['in']);
  });

  it.each([
    [[]],
    [['--publisher', '../evil', 'a.txt']],
    [['--year', '21', 'a.txt']],
    [['--number', '0', 'a.txt']],
    [['--x', 'a.txt']],
  ])('explains itself where it is used as %j', async (args) => {
    const { status, err } = await add(...args);
    expect(status).toBe(2);
    expect(err).toContain('用法');
  });
});
