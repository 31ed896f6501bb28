import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsedGazette } from '../../src/records/index.ts';
import { docxOf, htmlOf } from '../fixtures/renditions.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'parse.ts');
const text = `公报【2021】第三期

发布日期:2021-04-12

东湖区人民代表大会常务委员会关于接受张某山辞职请求的决定

(2021年4月1日东湖区第六届人大常委会第二次会议通过)

东湖区第六届人民代表大会常务委员会第二次会议决定:接受张某山辞去东湖区人民政府副区长职务的请求。

东湖区人民代表大会常务委员会公告

东湖区第六届人民代表大会常务委员会第二次会议于2021年4月1日召开,现予公告。
`;
const source = 'content/gazettes/donghu/2021-03.txt';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
  await put(source, text);
});
afterEach(() => rm(root, { recursive: true }));

const put = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
};

/** Runs the command in the temporary project. */
function parse(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script, ...args],
      { cwd: root, env: { ...process.env, NO_COLOR: '1' } },
      (_, out, err) => resolve({ status: child.exitCode ?? -1, out, err }),
    );
  });
}

/** Every generated file and its content. */
async function generated(): Promise<Record<string, string>> {
  const names = (await readdir(join(root, 'content'), { recursive: true })).filter((name) => /\.(md|tmp)$/.test(name));
  const texts = await Promise.all(names.sort().map((name) => readFile(join(root, 'content', name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name.replaceAll('\\', '/'), texts[index] as string]));
}

describe('parse', { timeout: 60_000 }, () => {
  it('writes the collections, reports, and writes nothing more the second time', async () => {
    const first = await parse();
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).toContain('接受张某山辞职请求的决定');
    const files = await generated();
    expect(Object.keys(files)).toContain('gazettes/donghu/2021-03.md');
    expect(Object.keys(files).some((name) => name.startsWith('decisions/donghu-2021-03/L'))).toBe(true);

    const second = await parse();
    expect(second.out).toContain('1 期未变,写入 0 个文件,删除 0 个');
    expect(second.out.replace(/\n[^\n]*\n$/, '')).toBe(first.out.replace(/\n[^\n]*\n$/, ''));
    expect(await generated()).toEqual(files);
  });

  it('mends what was changed by hand, and removes what no source gives', async () => {
    await parse();
    const files = await generated();
    await put('content/gazettes/donghu/2021-03.md', '---\nid: x\n---\n');
    await put('content/notices/donghu-2021-03/L999.md', '');
    await put('content/notices/donghu-2020-01/L1.md', '');
    await put('content/notices/README.txt', '');
    expect((await parse('--check')).status).toBe(1);
    expect((await parse()).out).toContain('写入 1 个文件,删除 2 个');
    expect(await generated()).toEqual(files);
    expect(await readdir(join(root, 'content/notices'))).not.toContain('donghu-2020-01');
    expect((await parse('--check')).status).toBe(0);
  });

  it('takes away no file that it did not write, and says which it does not read', async () => {
    await put('content/gazettes/donghu/2021-06.pdf', '');
    await put('content/gazettes/donghu/2021-06.emendations.yaml', '');
    const { status, out, err } = await parse();
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/没有读 .*2021-06\.pdf、.*2021-06\.emendations\.yaml;/);

    // The site would take it for a record.
    await put('content/gazettes/donghu/2021-05.md', '# 第五期\n');
    await rm(join(root, source));
    for (const args of [['--check'], []])
      expect(await parse(...args)).toMatchObject({ status: 1, err: expect.stringMatching(/2021-05\.md:.*没有动它/) });
    expect(await generated()).toEqual({ 'gazettes/donghu/2021-05.md': '# 第五期\n' });
  });

  it('checks without writing, and names each file that differs', async () => {
    const before = await parse('--check');
    expect(before.status).toBe(1);
    expect(before.err).toContain('缺少  content/gazettes/donghu/2021-03.md');
    expect(await generated()).toEqual({});
  });

  it('goes on after a bad file, and keeps what was read of it before', async () => {
    await parse();
    const files = await generated();
    await put(source, '公报\0');
    await put('content/gazettes/donghu/2021-04.txt', text.replace('第三期', '第四期'));
    const { status, err } = await parse();
    expect(status).toBe(1);
    expect(err).toContain(`${source}:不是文本文件`);
    const after = await generated();
    expect(after).toMatchObject(files);
    expect(Object.keys(after)).toContain('gazettes/donghu/2021-04.md');
  });

  it("keeps what was read of a gazette whose editor's file cannot be read, and says so", async () => {
    await parse();
    const files = await generated();
    const readings = source.replace('.txt', '.emendations.yaml');
    await put(readings, Uint8Array.from([...Buffer.from('- line: 1\n  printed: '), 0xb9, 0xab]));
    for (const args of [[], ['--check'], []]) {
      const { status, err } = await parse(...args);
      expect([status, err]).toEqual([1, expect.stringMatching(/2021-03\.txt:校勘文件读不出:不是 UTF-8/)]);
    }
    expect(await generated()).toEqual(files);
    await rm(join(root, readings));
    await mkdir(join(root, readings));
    expect(await parse()).toMatchObject({ status: 1, err: expect.stringContaining('校勘文件读不出:这是文件夹') });
  });

  it('refuses two sources of one name', async () => {
    await put('content/gazettes/donghu/2021-03.html', htmlOf(text.split('\n')));
    expect(await parse('--quiet')).toMatchObject({ status: 1, err: expect.stringContaining('请只保留一个') });
  });

  it('prints JSON in the order given, the bad files left out, and writes nothing', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await put(`in/${name}-2021-01.txt`, text);
    await put('in/bad.txt', '\0');
    const files = ['e', 'b', 'a', 'd', 'c'].map((name) => `in/${name}-2021-01.txt`);
    const { status, out, err } = await parse(
      '--json',
      ...files.slice(0, 2),
      'in/bad.txt',
      'in/none.txt',
      ...files.slice(2),
    );
    expect(status).toBe(1);
    expect(err).toMatch(/in\/bad\.txt:.*\n.*in\/none\.txt:找不到/);
    const ids = parsedGazette
      .array()
      .parse(JSON.parse(out))
      .map(({ gazette }) => gazette.id);
    expect(ids).toEqual(['e-2021-01', 'b-2021-01', 'a-2021-01', 'd-2021-01', 'c-2021-01']);
    expect(await generated()).toEqual({});
  });

  it('prints an empty array where nothing could be read', async () => {
    const { status, out } = await parse('--json', 'none.txt');
    expect([status, JSON.parse(out)]).toEqual([1, []]);
  });

  it('reads the same records from text, HTML and Word', async () => {
    const lines = text.split('\n').slice(0, -1);
    await put('in/a-2021-01.txt', text);
    await put('in/a-2021-01.html', htmlOf(lines));
    await put('in/a-2021-01.docx', docxOf(lines));
    const { status, out } = await parse('--json', ...['txt', 'html', 'docx'].map((ending) => `in/a-2021-01.${ending}`));
    const [plain, html, word] = JSON.parse(out);
    expect(status).toBe(0);
    expect(html).toEqual(plain);
    expect(word).toEqual(plain);
  });

  it('explains itself where it is used wrongly', async () => {
    const { status, err, out } = await parse('--jsno');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('用法');
  });
});
