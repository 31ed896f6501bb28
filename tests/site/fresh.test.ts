import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticServer } from '../../scripts/serve/static-server.ts';
import { docxOf, htmlOf } from '../fixtures/renditions.ts';
import { projectCopy, removeCopy } from '../support/project-copy.ts';
import { useBrowser } from './support/browser.ts';
import { linkFaults } from './support/link-faults.ts';
import { builtFiles, builtPages } from './support/pages.ts';
import { astroScript, run } from './support/run.ts';

const seed = 'content/gazettes/hongshan/2020-09.txt';
const record = 'gazettes/hongshan/2020-09.md';
const { open } = useBrowser();

let root: string;
beforeAll(async () => {
  root = await projectCopy();
});
afterAll(() => removeCopy(root));

/** Every generated file of `content/`, and the record of addresses, by its path. */
async function generated(folder: string): Promise<Record<string, string>> {
  const names = await readdir(join(folder, 'content'), { recursive: true });
  const own = names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(?:md|json)$/.test(name));
  const texts = await Promise.all(own.sort().map((name) => readFile(join(folder, 'content', name), 'utf8')));
  return Object.fromEntries(own.map((name, i) => [name, texts[i] as string]));
}

/** A record without what it says of the file that it was read from. */
const withoutSource = (text: string | undefined): string => (text ?? '').replace(/^source:\n(?: {2}.*\n)+/m, '');

test('the first gazette, taken away and added from a text, a page and a Word file, gives the same records', async () => {
  const committed = await generated('.');
  const bytes = await readFile(seed);
  const lines = bytes.toString('utf8').replace(/\n$/, '').split('\n');
  const files = { 'a.txt': bytes, 'b.html': htmlOf(lines), 'c.docx': docxOf(lines) };
  await mkdir(join(root, 'in'));
  for (const [name, content] of Object.entries(files)) {
    await rm(join(root, 'content'), { recursive: true });
    await writeFile(join(root, 'in', name), content);
    const { status, told } = await run(root, 'scripts/add.ts', join('in', name));
    expect([name, status]).toEqual([name, 0]);
    expect(told).toContain(`→ content/gazettes/hongshan/2020-09.${name.slice(2)}`);
    const added = await generated(root);
    expect(Object.keys(added), name).toEqual(Object.keys(committed));
    expect(withoutSource(added[record]), name).toBe(withoutSource(committed[record]));
    const others = Object.keys(added).filter((path) => added[path] !== committed[path]);
    expect(others, name).toEqual(name === 'a.txt' ? [] : [record]);
  }
});

test('built for a folder of a host, every link holds, and a reader finds the way', async () => {
  const base = '/rd/gongbao/';
  const facts = join(root, 'src/site.ts');
  await writeFile(facts, (await readFile(facts, 'utf8')).replace("base: '/'", `base: '${base}'`));
  expect((await run(root, astroScript, 'build')).status).toBe(0);
  expect((await run(root, 'scripts/data.ts')).status).toBe(0);
  const dist = join(root, 'dist');
  const [pages, files] = [await builtPages(dist), await builtFiles(dist)];
  const faults = linkFaults(pages, files, base);
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.flatMap(({ address, links }) => faults(address, links))).toEqual([]);

  const server = staticServer(dist, base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await open(async (page) => {
      const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      page.on('request', (request) => expect(request.url()).toContain(`${host}${base}`));
      await page.goto(`${host}${base}search/?q=${encodeURIComponent('辞职')}`);
      await page.getByRole('list', { name: '搜索结果' }).getByRole('link').first().click();
      await page.waitForURL(`${host}${base}documents/**`);
      expect(await page.locator('h1').count()).toBe(1);
    });
  } finally {
    server.close();
  }
});
