import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '../../../scripts/desk/answer.ts';

const gazette = 'content/gazettes/donghu/2021-03';
const write = { line: 1, printed: '公報', reading: '公报', reason: '据原件' };

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
  await mkdir(join(root, 'content/gazettes/donghu'), { recursive: true });
  await writeFile(join(root, `${gazette}.txt`), '公報【2021】第三期\n');
});
afterEach(() => rm(root, { recursive: true }));

const ask = (entry: object) => answer(root, { gazette: 'donghu-2021-03', write: entry }, '2031-04-05');
const file = () => readFile(join(root, `${gazette}.emendations.yaml`));

test('an entry that the source bears out is written', async () => {
  expect(await ask(write)).toEqual({
    status: 200,
    told: `已写入 ${gazette}.emendations.yaml`,
    path: `${gazette}.emendations.yaml`,
  });
  expect(`${await file()}`).toContain('reading: 公报');
});

test.each([
  [{ ...write, reason: '' }, '写法不对(reason)'],
  [{ ...write, title: 'x' }, '应有且只有'],
  [{ ...write, printed: '会刊' }, '没有这段文字'],
])('%j is refused in words for a clerk, and nothing is written', async (entry, told) => {
  expect(await ask(entry)).toMatchObject({ status: 422, told: expect.stringContaining(told) });
  await expect(file()).rejects.toThrow('ENOENT');
});

test('faults that the file has already keep out no sound entry, and let in no other that has the same', async () => {
  const faulty = { ...write, printed: '会刊' };
  const text = `- ${JSON.stringify(faulty)}\n`;
  await writeFile(join(root, `${gazette}.emendations.yaml`), text);
  expect((await ask(faulty)).status).toBe(422);
  expect(`${await file()}`).toBe(text);
  expect((await ask(write)).status).toBe(200);
});

test("an editor's file in another encoding is left as it is", async () => {
  const bytes = Buffer.from([...Buffer.from('# '), 0xd0, 0xa3, 0xbf, 0xb1, 0x0a]);
  await writeFile(join(root, `${gazette}.emendations.yaml`), bytes);
  expect(await ask(write)).toMatchObject({ status: 422, told: expect.stringContaining('UTF-8') });
  expect(await file()).toEqual(bytes);
});
