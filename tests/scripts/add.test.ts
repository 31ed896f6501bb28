import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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

  it('recognises the same bytes, whatever their name, and the same words in another format or encoding', async () => {
    await put('in/a.txt', text);
    await add('in/a.txt');
    await put('in/b.txt', text);
    const page = htmlOf(['当前位置:首页 > 公报', '[打印本页]', ...text.split('\n')]);
    await put('in/c.html', page);
    await put('in/d.docx', docxOf(text.split('\n')));
    await put('in/e.txt', Uint8Array.from([...Buffer.from('\ufeff'), ...Buffer.from(text.replaceAll('\n', '\r\n'))]));
    const { status, out, err } = await add('in');
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/已有 {2}in\/a\.txt\n.*一字不差/);
    expect(out).toMatch(/已有 {2}in\/b\.txt/);
    for (const name of ['c.html', 'd.docx', 'e.txt']) expect(out).toMatch(new RegExp(`已有  in/${name}\n.*文字相同`));
    expect(await sources()).toEqual(['donghu/2021-03.txt']);
  });

  it('recognises a second copy that states no number, or that a clerk calls otherwise', async () => {
    await put('in/a.txt', text);
    await add('in/a.txt');
    await put('in/b.txt', text.replace('2021年第3号\n', ''));
    await put('in/c.txt', text.replace('请求。', '的请求。'));
    const { status, err } = await add('in/b.txt', 'in/c.txt', '--publisher', 'xihu');
    expect(status).toBe(1);
    expect(err).toMatch(/in\/b\.txt[\s\S]*这一期已有 content\/gazettes\/donghu\/2021-03\.txt[\s\S]*缺少 1 行/);
    expect(err).toMatch(/in\/c\.txt[\s\S]*新文件多出 1 行\(从第 8 行起\),缺少 1 行/);
    expect(await sources()).toEqual(['donghu/2021-03.txt']);
  });

  it('takes an issue that differs from another by its number alone', async () => {
    await put('in/a.txt', text);
    await put('in/b.txt', text.replace('第3号', '第4号'));
    expect((await add('in')).status).toBe(0);
    expect(await sources()).toEqual(['donghu/2021-03.txt', 'donghu/2021-04.txt']);
  });

  it('takes GB18030 and a bare Windows text as they are, and is quiet where that is asked', async () => {
    // 公报 第5号 2021年 in GB18030, the rest ASCII.
    const gb = [0xb9, 0xab, 0xb1, 0xa8, 0x0d, 0x0a, 0x32, 0x30, 0x32, 0x31, 0xc4, 0xea, 0xb5, 0xda, 0x35, 0xba, 0xc5];
    await put('in/a.txt', Uint8Array.from(gb));
    const { status, out } = await add('in/a.txt', '--publisher', 'donghu', '--quiet');
    expect([status, await sources()]).toEqual([0, ['donghu/2021-05.txt']]);
    expect(out).not.toContain('gb18030');
    expect([...(await readFile(join(root, 'content/gazettes/donghu/2021-05.txt')))]).toEqual(gb);
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
    await put('in/e.doc', 'x');
    await put('in/f.rar', 'x');
    await put('in/g.txt', ' \n');
    const { status, err } = await add('in', 'none.txt');
    expect(status).toBe(1);
    expect(err).toMatch(/a\.pdf\.txt:.*PDF/);
    expect(err).toMatch(/b\.zip:压缩包无法打开/);
    expect(err).toMatch(/c\.txt[\s\S]*看不出发布机关.*--publisher.*--year.*--number/);
    expect(err).toMatch(/e\.doc:.*另存为 \.docx/);
    expect(err).toMatch(/f\.rar:.*先解压/);
    expect(err).toMatch(/g\.txt:文件里没有正文/);
    expect(err).toMatch(/none\.txt:找不到/);
    expect(await sources()).toEqual(['donghu/2021-03.txt']);
  });

  it('tells of a gazette of the archive that cannot be read, and takes nothing in', async () => {
    await mkdir(join(root, 'content/gazettes/donghu'), { recursive: true });
    await symlink('nowhere', join(root, 'content/gazettes/donghu/2020-01.txt'));
    await put('in/a.txt', text);
    const { status, out, err } = await add('in/a.txt');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^读写文件时找不到\(.*2020-01\.txt\)\n$/);
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
    [['--publisher', 'con', 'a.txt']],
    [['--year', '21', 'a.txt']],
    [['--number', '0', 'a.txt']],
    [['--x', 'a.txt']],
  ])('explains itself where it is used as %j', async (args) => {
    const { status, err } = await add(...args);
    expect(status).toBe(2);
    expect(err).toContain('用法');
  });
});
