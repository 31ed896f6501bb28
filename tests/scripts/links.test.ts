import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settleLinks } from '../../scripts/parse/links.ts';
import { gazette } from '../permalinks/support/gazette.ts';

const living = new Map([['donghu-2021-03', gazette({ L3: [9, 5] }, ['张某山'])]]);
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
  await mkdir(join(root, 'content'));
});
afterEach(() => rm(root, { recursive: true }));

const put = (name: string, text: string | Uint8Array) => writeFile(join(root, 'content', name), text);
const record = async () => {
  const { path, text } = await settleLinks(root, living, []);
  expect(path).toBe('content/permalinks.json');
  await put('permalinks.json', text ?? '');
};

test('a first record is made of what there is', async () => {
  const { text, faults } = await settleLinks(root, living, []);
  expect(faults).toEqual([]);
  expect(text).toContain('"L3": "3,5"');
});

test('an address that vanishes is named, with what to write and where', async () => {
  await record();
  const [fault] = (await settleLinks(root, new Map([['donghu-2021-03', gazette({ L3: [9, 5] })]]), [])).faults;
  expect(fault).toContain('/people/张某山/');
  expect(fault).toContain('"/people/张某山/": "/people/"');
  expect(fault).toContain('content/redirects.yaml');
});

test('a redirect mends it, and the record keeps the old address', async () => {
  await record();
  await put('redirects.yaml', '/people/张某山/: /people/\n');
  const { text, faults } = await settleLinks(root, new Map([['donghu-2021-03', gazette({ L3: [9, 5] })]]), []);
  expect(faults).toEqual([]);
  expect(text).toContain('张某山');
});

test('a wrong redirect is told with the file', async () => {
  await put('redirects.yaml', '/people/张某山/: /people/\n');
  expect((await settleLinks(root, living, [])).faults).toEqual([
    expect.stringMatching(/^content\/redirects\.yaml:.*还在/),
  ]);
  await put('redirects.yaml', '- 甲\n');
  expect((await settleLinks(root, living, [])).faults).toEqual([
    expect.stringMatching(/^content\/redirects\.yaml:全文/),
  ]);
});

test('a gazette that cannot be read now loses nothing, one that is gone does', async () => {
  await record();
  expect((await settleLinks(root, new Map(), ['donghu-2021-03'])).faults).toEqual([]);
  expect((await settleLinks(root, new Map(), [])).faults).toEqual([
    expect.stringContaining('/gazettes/donghu-2021-03/'),
  ]);
});

test('a record that is damaged is left as it is, and told', async () => {
  await put('permalinks.json', '<<<<<<< HEAD');
  const { text, faults } = await settleLinks(root, living, []);
  expect([text, faults]).toEqual([null, [expect.stringContaining('恢复')]]);
  expect(await readFile(join(root, 'content/permalinks.json'), 'utf8')).toBe('<<<<<<< HEAD');
});

test('a record that cannot be read is no empty one: nothing is written over it', async () => {
  await mkdir(join(root, 'content/permalinks.json'));
  await expect(settleLinks(root, living, [])).rejects.toThrow('EISDIR');
});

test('a record or redirects in another encoding are told, and not taken for what they are not', async () => {
  await put(
    'redirects.yaml',
    Uint8Array.from([...Buffer.from('/people/'), 0xd5, 0xc5, ...Buffer.from('/: /people/\n')]),
  );
  expect((await settleLinks(root, living, [])).faults).toEqual([
    expect.stringMatching(/^content\/redirects\.yaml:.*UTF-8/),
  ]);
  await put('permalinks.json', Uint8Array.from([0x7b, 0x22, 0xd5, 0xc5]));
  expect(await settleLinks(root, living, [])).toMatchObject({ text: null, faults: [expect.stringContaining('恢复')] });
});
