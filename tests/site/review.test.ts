import type { ChildProcess } from 'node:child_process';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectCopy, removeCopy } from '../support/project-copy.ts';
import { useBrowser } from './support/browser.ts';
import { astroScript, run, start } from './support/run.ts';

/** A gazette of which a rule reads a date, doubts a sum, and infers nothing else. */
const text = `公报【2021】第三期

东湖区人民代表大会常务委员会关于接受张某山辞职请求的决定

(2021年4月1日东湖区第六届人大常委会第二次会议通过)

东湖区第六届人民代表大会常务委员会第二次会议决定:接受张某山辞去东湖区人民政府副区长职务的请求。

收入合计100万元,其中:税收收入60万元,非税收入30万元。

张某山同志主持了东湖区的城市建设工作。
`;
const gazette = 'content/gazettes/donghu/2021-03';

let root: string;
let server: ChildProcess;
let site: string;
let log = '';
const { open } = useBrowser();

const until = async (seen: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 1000 && !(await seen()); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  if (!(await seen())) throw new Error(`waited in vain; the server said:\n${log}`);
};

beforeAll(async () => {
  root = await projectCopy();
  await mkdir(join(root, 'content/gazettes/donghu'));
  await writeFile(join(root, `${gazette}.txt`), text);
  server = start(root, astroScript, 'dev', '--port', '0');
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (piece) => {
      log += piece;
    });
  }
  await until(() => /http:\/\/localhost:\d+/.test(log));
  site = /http:\/\/localhost:\d+/.exec(log)?.[0] as string;
});
afterAll(async () => {
  server?.kill();
  await removeCopy(root);
});

const review = (page: Page) => {
  // What is written is parsed, synced and loaded again before it shows.
  page.setDefaultTimeout(100_000);
  return page.goto(`${site}/review/donghu-2021-03/`);
};
/** Takes a doubt or a line up; a page that is just loading again may not hear the first click. */
const take = (page: Page, name: string | RegExp) =>
  until(async () => {
    await page.getByRole('button', { name }).click();
    return page.getByRole('button', { name: '写入校勘' }).isVisible();
  });
const entries = () => readFile(join(root, `${gazette}.emendations.yaml`), 'utf8');

test('a doubt leads to its line, is corrected there, and the built site shows it marked', async () => {
  await open(async (page) => {
    await review(page);
    await take(page, /^第9行存疑 合计不符/);
    expect(await page.locator('.source .here').getAttribute('id')).toBe('L9');
    await page.getByRole('textbox', { name: '原文印作' }).fill('30万元');
    await page.getByRole('textbox', { name: '应读作' }).fill('40万元');
    await page.getByRole('textbox', { name: '理由' }).fill('与纸本核对: #1');
    await page.getByRole('button', { name: '写入校勘' }).click();
    await page.locator('.decided', { hasText: '“30万元”读作“40万元”' }).waitFor();
    expect(await page.getByRole('button', { name: /^第9行存疑/ }).count()).toBe(0);
  });
  expect(await entries()).toMatch(
    /^# 第9行:印作“30万元”,读作“40万元”\(\d{4}-\d\d-\d\d\)\n- line: 9\n {2}printed: 30万元\n {2}reading: 40万元\n {2}reason: "与纸本核对: #1"\n$/,
  );
  expect((await run(root, astroScript, 'build')).status).toBe(0);
  const html = await readFile(join(root, 'dist/documents/donghu-2021-03-L3/index.html'), 'utf8');
  expect(html).toContain('id="note-L9-');
});

test('a title, a boundary and a dismissal are written the same way, and what stood in the file stays', async () => {
  const parsed = () => log.split('[desk] 共').length;
  const before = parsed();
  await appendFile(join(root, `${gazette}.emendations.yaml`), '# 手写的说明\n');
  await until(() => parsed() > before);
  await open(async (page) => {
    await review(page);
    await take(page, '校订第11行');
    await page.getByRole('radio', { name: '分篇' }).check();
    await page.getByRole('textbox', { name: '理由' }).fill('另一篇');
    await page.getByRole('button', { name: '写入校勘' }).click();
    await page.locator('.source #L11 .begun').waitFor();

    await take(page, '校订第11行');
    await page.getByRole('radio', { name: '写明题名' }).check();
    await page.getByRole('textbox', { name: '题名' }).fill('张某山同志简历');
    await page.getByRole('textbox', { name: '理由' }).fill('目录');
    await page.getByRole('button', { name: '写入校勘' }).click();
    await page.locator('.source #L11 .begun', { hasText: '张某山同志简历' }).waitFor();

    await take(page, /^第11行提示 未能归入已知文种/);
    await page.getByRole('radio', { name: '已核对' }).check();
    await page.getByRole('textbox', { name: '理由' }).fill('没有合适的文种');
    await page.getByRole('button', { name: '写入校勘' }).click();
    await page.getByRole('button', { name: /^第11行提示 未能归入/ }).waitFor({ state: 'detached' });
  });
  const yaml = await entries();
  expect(yaml).toContain('# 手写的说明');
  expect(yaml).toContain('begins: true');
  expect(yaml).toContain('dismiss: type-unknown');
  expect(yaml).toContain('title: 张某山同志简历');
  expect(yaml).toContain('reading: 40万元');
});

test('an entry that the source does not bear out is refused, and says why', async () => {
  const before = await entries();
  await open(async (page) => {
    await review(page);
    await take(page, '校订第7行');
    await page.getByRole('textbox', { name: '原文印作' }).fill('没有印的字');
    await page.getByRole('textbox', { name: '应读作' }).fill('x');
    await page.getByRole('textbox', { name: '理由' }).fill('x');
    await page.getByRole('button', { name: '写入校勘' }).click();
    await page.getByText('而该行没有这段文字').waitFor();
  }).catch((error: Error) => {
    // The browser tells of every answer that is none of 200.
    if (!/422/.test(error.message)) throw error;
  });
  expect(await entries()).toBe(before);
});

test('the desk takes nothing from another site, from elsewhere, or without the token of its page', async () => {
  const before = await entries();
  const html = await (await fetch(`${site}/review/donghu-2021-03/`)).text();
  const token = /data-token="([^"]+)"/.exec(html)?.[1] as string;
  const own = { origin: site, 'content-type': 'application/json', 'x-review-token': token };
  const write = { line: 7, printed: '东湖区', title: 'x', reason: 'x' };
  const ask = async (headers: Record<string, string>, body: unknown = { gazette: 'donghu-2021-03', write }) =>
    (await fetch(`${site}/review/write/`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  expect(await ask({ ...own, origin: 'https://elsewhere.invalid' })).toBe(403);
  expect(await ask({ ...own, 'x-review-token': 'x'.repeat(token.length) })).toBe(403);
  expect(await ask({ ...own, 'content-type': 'text/plain' })).toBe(403);
  expect((await fetch(`${site}/review/write/`)).status).toBe(403);
  for (const gazette of ['donghu-2020-01', '../donghu-2021-03', 'donghu/2021-03'])
    expect(await ask(own, { gazette, write })).toBe(404);
  expect(await ask(own, { gazette: 'donghu-2021-03', write: { ...write, type: 'report' } })).toBe(422);
  expect(await ask(own, 'x')).toBe(400);
  expect(await entries()).toBe(before);
});

test('saving a source parses it again and shows it; an error is told, and the server goes on', async () => {
  await open(async (page) => {
    await page.goto(`${site}/gazettes/donghu-2021-03/`);
    await page.getByText('关于接受张某山辞职请求的决定').first().waitFor();
    await writeFile(join(root, `${gazette}.txt`), text.replace('关于接受张某山辞职', '关于接受李某水辞职'));
    await page.getByText('关于接受李某水辞职请求的决定').first().waitFor({ timeout: 100_000 });

    await appendFile(
      join(root, `${gazette}.emendations.yaml`),
      '- { line: 1, printed: 没有, reading: x, reason: y }\n',
    );
    await page.locator('vite-error-overlay').waitFor({ timeout: 100_000 });
    await page.locator('vite-error-overlay').getByText('没有这段文字').first().waitFor();
  });
  expect(log).toContain('没有这段文字');
  expect((await fetch(`${site}/gazettes/`)).status).toBe(200);
});
