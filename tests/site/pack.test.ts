import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packFiles } from '../../scripts/pack/pack-files.ts';
import { site } from '../../src/site.ts';
import { useBrowser } from './support/browser.ts';

const { open } = useBrowser();
let folder = '';
const pages = new Map<string, string>();

beforeAll(async () => {
  // A path that nobody foresaw, as on an office computer.
  folder = await mkdtemp(join(tmpdir(), '公报 副本 #1-'));
  for await (const { path, content } of packFiles('dist', site.base)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    if (path.endsWith('.html')) pages.set(path, content as string);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (path: string): string => pathToFileURL(join(folder, path)).href;

test('a packed copy opens from a folder: from the home page to a document by links', () =>
  open(async (page) => {
    await page.goto(at('index.html'));
    await page.locator('main a[href*="gazettes/"]').first().click();
    await page.locator('main a[href*="documents/"]').first().click();
    expect(page.url()).toMatch(/^file:.*\/documents\/[^/]+\/index\.html/);
    expect(await page.locator('article.document h1').count()).toBe(1);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.skip') as Element).position)).not.toBe(
      'static',
    );
    await page.getByLabel('适老、弱视').check();
    await page.reload();
    await expect.poll(() => page.getByLabel('适老、弱视').isChecked()).toBe(true);
  }));

test('its search finds a person, and a sentence in a document', () =>
  open(async (page) => {
    await page.goto(at('index.html'));
    await page.getByRole('searchbox').first().fill('刘悦斋');
    await page.keyboard.press('Enter');
    const hits = page.getByRole('list', { name: '搜索结果' }).getByRole('link');
    await expect.poll(() => hits.count(), { timeout: 20_000 }).toBeGreaterThan(1);
    await hits.first().click();
    expect(page.url()).toMatch(/^file:.*\/people\//);
    expect(await page.locator('h1').textContent()).toContain('刘悦斋');

    await page.goto(`${at('search/index.html')}?q=${encodeURIComponent('主持会议')}`);
    await expect.poll(() => hits.count(), { timeout: 20_000 }).toBeGreaterThan(0);
    await hits.first().click();
    expect(page.url()).toMatch(/^file:.*\/documents\/[^/]+\/index\.html.*#L\d+$/);
    expect(await page.evaluate(() => document.getElementById(location.hash.slice(1))?.textContent)).toContain(
      '主持会议',
    );
  }));

test('every link of its pages leads to a file of the copy, and no page names a host', async () => {
  const files = new Set(pages.keys());
  const faults: string[] = [];
  for (const [path, html] of pages) {
    for (const [, link = ''] of html.matchAll(/<a [^>]*href="([^"#?]+)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      const target = decodeURIComponent(new URL(link, `http://copy/${path}`).pathname.slice(1));
      if (link.startsWith('/') || (target.endsWith('.html') && !files.has(target)) || link.endsWith('/'))
        faults.push(`${path}: ${link}`);
    }
    if (/content-security-policy|type="module"/i.test(html)) faults.push(path);
  }
  expect(faults).toEqual([]);
  expect(files.size).toBeGreaterThan(10);
});
