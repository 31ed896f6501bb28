import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';

const { home, open } = useBrowser();

/** From the home page, without a mouse: goes to the box with Tab, types, and sends the form. */
async function searchFor(page: Page, query: string): Promise<void> {
  await page.goto(home);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  for (let i = 0; i < 20 && (await focused()) !== 'searchbox'; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.insertText(query);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  await page.getByRole('list', { name: '搜索结果' }).getByRole('link').first().waitFor();
}

/** Goes down the hits until one's text and place fit, and opens it. Returns the text of the place it leads to. */
async function follow(page: Page, hit: RegExp): Promise<{ address: string; text: string }> {
  const text = () => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  await page.getByRole('searchbox').focus();
  for (let i = 0; i < 60 && !hit.test(await text()); i += 1) await page.keyboard.press('ArrowDown');
  expect(await text()).toMatch(hit);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/documents/**');
  const target = page.locator(':target');
  await target.waitFor();
  return { address: decodeURIComponent(page.url()), text: (await target.textContent()) ?? '' };
}

test('a person is found by name, and the paragraph that appoints them is reached by keyboard', () =>
  open(async (page) => {
    await searchFor(page, '付庆利');
    const first = page.getByRole('list', { name: '搜索结果' }).getByRole('link').first();
    expect(await first.textContent()).toContain('人物');
    expect(await first.locator('mark').allTextContents()).toEqual(['付庆利']);
    const { text } = await follow(page, /^段落 .*付庆利.*说明/);
    expect(text).toContain('付庆利');
  }));

test('a committee is found as a post and in the paragraphs that name it', () =>
  open(async (page) => {
    await searchFor(page, '预算工作委员会');
    const kinds = await page.getByRole('list', { name: '搜索结果' }).locator('.tag').allTextContents();
    expect(kinds).toContain('职务');
    const { text } = await follow(page, /^段落 .*预算工作委员会.*议案/);
    expect(text).toContain('预算工作委员会');
  }));

test('the third agenda item is found and leads to its place in the agenda', () =>
  open(async (page) => {
    await searchFor(page, '十四五规划纲要(草案)编制情况');
    const { address, text } = await follow(page, /^议程项 .*第3项/);
    expect(address).toMatch(/\/documents\/hongshan-2020-09-L\d+\/#L\d+$/);
    expect(text).toContain('编制情况的报告');
  }));

test.each([
  ['fuqingli', '付庆利'],
  ['fql', '付庆利'],
  ['付 庆利', '付庆利'],
  ['付慶利', '付庆利'],
  ['２０２０年', '2020年'],
])('%s finds %s', (query, found) =>
  open(async (page) => {
    await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
    const hit = page.getByRole('list', { name: '搜索结果' }).getByRole('link').filter({ hasText: found });
    await hit.first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(query);
  }),
);

test('what is not there is said not to be there', () =>
  open(async (page) => {
    await page.goto(`${home}search/?q=${encodeURIComponent('独角兽马戏团')}`);
    await expect.poll(() => page.locator('.search .status').textContent()).toContain('没有找到“独角兽马戏团”');
    expect(await page.getByRole('list', { name: '搜索结果' }).isVisible()).toBe(false);
  }));

test('a name with one wrong character is offered as near, apart from what fits', () =>
  open(async (page) => {
    await page.goto(`${home}search/?q=${encodeURIComponent('付庆丽')}`);
    const near = page.getByRole('list', { name: '近似结果' }).getByRole('link');
    await near.first().waitFor();
    expect((await near.allTextContents()).join()).toContain('付庆利');
    expect(await page.getByRole('list', { name: '搜索结果' }).isVisible()).toBe(false);
  }));

const results = (page: Page) => page.getByRole('list', { name: '搜索结果' }).getByRole('link');

test('a hit opens at its paragraph, with the words marked', () =>
  open(async (page) => {
    await page.goto(`${home}search/?q=${encodeURIComponent('预算工作委员会')}`);
    await results(page).filter({ hasText: '段落' }).first().click();
    await page.waitForURL('**/documents/**mark=**');
    await page.locator(':target').waitFor();
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => `${range}`));
    await expect.poll(marked).toContain('预算工作委员会');
  }));

test('what narrows and orders a search stands in the address, and leads back to it', () =>
  open(async (page) => {
    await page.goto(`${home}search/?q=${encodeURIComponent('预算')}`);
    await results(page).first().waitFor();
    await page.getByLabel('类别').selectOption('explanation');
    await page.getByLabel('排序').selectOption('date');
    await page.waitForURL('**kind=explanation**order=date');
    await expect.poll(() => page.locator('.search .status').textContent()).toMatch(/^找到/);
    const narrowed = await results(page).allTextContents();
    expect(narrowed.length).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(() => results(page).allTextContents()).toEqual(narrowed);
    expect(await page.getByLabel('类别').inputValue()).toBe('explanation');
    await page.getByLabel('类别').selectOption('');
    await expect.poll(() => results(page).count()).toBeGreaterThan(narrowed.length);
    await page.goBack();
    await expect.poll(() => results(page).allTextContents()).toEqual(narrowed);
  }));

test('the slash goes to the box from any page, and is a sign like others in the box', () =>
  open(async (page) => {
    await page.goto(`${home}meetings/`);
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=a%2Fb');
    expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
  }));

test('names are suggested while one types, and searches are kept on the device until they are cleared', () =>
  open(async (page) => {
    await page.goto(`${home}search/`);
    await page.getByRole('searchbox').pressSequentially('fuq');
    await page.getByRole('navigation', { name: '联想' }).getByRole('link', { name: '付庆利' }).click();
    await results(page).first().waitFor();
    await page.getByRole('searchbox').press('Enter');
    await page.goto(`${home}search/`);
    const recent = page.getByRole('region', { name: '最近检索' });
    await recent.getByRole('link', { name: '付庆利' }).waitFor();
    await recent.getByRole('button', { name: '清除' }).click();
    await page.reload();
    expect(await recent.isVisible()).toBe(false);
  }));

test('without a network it says so, and searches again when there is one', async () => {
  await open(async (page) => {
    await page.goto(`${home}search/`);
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('预算');
    await page.getByRole('searchbox').press('Enter');
    await expect.poll(() => page.locator('.search .status').textContent()).toContain('网络已断开');
    await page.context().setOffline(false);
    await results(page).first().waitFor();
  }).catch((error: Error) => {
    // The browser reports what it could not load, as it should.
    if (!/ERR_INTERNET_DISCONNECTED/.test(error.message) || /expect|Timeout/.test(error.message)) throw error;
  });
});
