import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { useBrowser } from './support/browser.ts';

const { home, open } = useBrowser();
const gazette = 'gazettes/hongshan-2020-09/';
const addresses = [
  '',
  'gazettes/',
  gazette,
  'meetings/',
  'people/',
  'people/付庆利/',
  'appointments/',
  'budgets/',
  'search/',
  'data/',
  'about/',
  'errata/',
  'gaps/',
  'posts/',
  'organizations/',
  'organizations/洪山区人民法院/',
  'indicators/',
  'people/strokes/',
  'documents/hongshan-2020-09-L159/',
  'accessibility/',
];

/** The addresses above, and a document of each kind of the gazette. */
async function everyAddress(page: Page): Promise<string[]> {
  await page.goto(`${home}${gazette}`);
  const kinds = new Map<string, string>();
  for (const item of await page.locator('.document-list li').all()) {
    const kind = (await item.locator('.tag').first().textContent()) ?? '';
    const address = (await item.locator('a').first().getAttribute('href')) ?? '';
    kinds.set(kind, address.slice(site.base.length));
  }
  return [...addresses, `${gazette}source/`, ...kinds.values()];
}

test('the documents read without script', () =>
  open(
    async (page) => {
      await page.goto(`${home}${gazette}`);
      await page.locator('.document-list a').first().click();
      expect(await page.locator('article .text p').first().isVisible()).toBe(true);
      await page.goto(`${home}search/?q=x`);
      expect(await page.getByText('检索须开启 JavaScript').isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  ));

test('a line of the source is a place of its own', () =>
  open(async (page) => {
    await page.goto(`${home}${gazette}source/#L10`);
    expect(await page.locator(':target .printed').textContent()).toContain('举行第三十四次会议');
  }));

test('no page is wider than a telephone', () =>
  open(
    async (page) => {
      for (const address of await everyAddress(page)) {
        await page.goto(`${home}${address}`);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, address).toBe(0);
      }
    },
    { viewport: { width: 390, height: 844 } },
  ));

test.each(['light', 'dark'] as const)('pages have no fault that axe can find, %s', (colorScheme) =>
  open(
    async (page) => {
      const found: string[] = [];
      // The colours are all that differs in the dark.
      const read = colorScheme === 'light' ? await everyAddress(page) : addresses;
      for (const address of read.filter((each) => !each.endsWith('/source/'))) {
        await page.goto(`${home}${address}`);
        await page.addScriptTag({ content: axe.source });
        const { violations } = await page.evaluate(() => {
          // A long text repeats its first paragraphs, as far as axe can tell.
          const context = { exclude: '.text > :nth-child(n + 60)' };
          return (window as unknown as { axe: typeof axe }).axe.run(context, {
            rules: { 'target-size': { enabled: true } },
          });
        });
        found.push(...violations.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]?.html}`));
      }
      expect(found).toEqual([]);
    },
    // The page lets no script in but its own.
    { colorScheme, bypassCSP: true },
  ),
);

test('an address that leads nowhere says so', () =>
  open(async (page) => {
    const response = await page.request.get(`${home}no-such-page/`);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain('没有这一页');
  }));

test('no paper is wider than A4', () =>
  open(
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const address of (await everyAddress(page)).filter((each) => each.startsWith('documents/'))) {
        await page.goto(`${home}${address}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, address).toBeLessThanOrEqual(0);
        expect(await page.locator('.site-header').isVisible()).toBe(false);
      }
    },
    // The width of the text on the page, in the pixels of CSS.
    { viewport: { width: 589, height: 860 } },
  ));

test('what a reader presses does not print', () =>
  open(async (page) => {
    for (const address of ['appointments/', 'errata/', 'people/']) {
      await page.goto(`${home}${address}`);
      const pressed = page.locator('main :is(form, button, input, select)');
      expect(await pressed.filter({ visible: true }).count(), address).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      expect(await pressed.filter({ visible: true }).count(), address).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    }
  }));
