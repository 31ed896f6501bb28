import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'parse.ts');
const text = (name: string) => `公报【2021】第三期

东湖区人民代表大会常务委员会关于接受${name}辞职请求的决定

(2021年4月1日东湖区第六届人大常委会第二次会议通过)

东湖区第六届人民代表大会常务委员会第二次会议决定:接受${name}辞去东湖区人民政府副区长职务的请求。
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
  await mkdir(join(root, 'content/gazettes/donghu'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const put = (path: string, content: string) => writeFile(join(root, 'content', path), content);
const source = 'gazettes/donghu/2021-03.txt';

function parse(...args: string[]): Promise<{ status: number; err: string }> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, NO_COLOR: '1' } };
    const child = execFile(process.execPath, [script, '--quiet', ...args], options, (_, __, err) =>
      resolve({ status: child.exitCode ?? -1, err }),
    );
  });
}

const record = () => readFile(join(root, 'content/permalinks.json'), 'utf8');

test('an address that would vanish fails the parse and the check until a redirect leads on', {
  timeout: 60_000,
}, async () => {
  await put(source, text('张某山'));
  expect(await parse()).toEqual({ status: 0, err: '' });
  const before = await record();
  expect(before).toContain('张某山');

  await put(source, text('李某江'));
  for (const args of [[], ['--check'], []]) {
    const { status, err } = await parse(...args);
    expect(status).toBe(1);
    expect(err).toMatch(/网址失效[\s\S]*\/people\/张某山\/[\s\S]*redirects\.yaml/);
  }
  expect(await record()).toMatch(/张某山[\s\S]*李某江|李某江[\s\S]*张某山/);

  await put('redirects.yaml', '/people/张某山/: /people/李某江/\n');
  expect(await parse()).toEqual({ status: 0, err: '' });
  expect(await parse('--check')).toEqual({ status: 0, err: '' });
});

test('a record that cannot be read stops the parse and the check, with its path, and stays', {
  timeout: 60_000,
}, async () => {
  await put(source, text('张某山'));
  await mkdir(join(root, 'content/permalinks.json'));
  for (const args of [[], ['--check']])
    expect(await parse(...args)).toMatchObject({ status: 1, err: expect.stringMatching(/文件夹.*permalinks\.json\)/) });
  expect(await readdir(join(root, 'content/permalinks.json'))).toEqual([]);
});

test('the check tells a record that is not what the gazettes give', { timeout: 60_000 }, async () => {
  await put(source, text('张某山'));
  await parse();
  await rm(join(root, 'content/permalinks.json'));
  expect(await parse('--check')).toMatchObject({ status: 1, err: expect.stringContaining('content/permalinks.json') });
  await parse();
  expect((await parse('--check')).status).toBe(0);
});

test('a gazette that was taken away is one address that is lost, not each of its own', {
  timeout: 60_000,
}, async () => {
  await put(source, text('张某山'));
  await parse();
  await rm(join(root, 'content', source));
  const { status, err } = await parse();
  expect(status).toBe(1);
  expect(err).toContain('以下 1 个网址');
  expect(err).toContain('/gazettes/donghu-2021-03/');
  await put('gazettes/donghu/2021-04.txt', text('张某山'));
  await put('redirects.yaml', '/gazettes/donghu-2021-03/: /gazettes/donghu-2021-04/\n');
  expect(await parse()).toEqual({ status: 0, err: '' });
});
