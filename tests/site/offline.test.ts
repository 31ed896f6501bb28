import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';

const { home, open } = useBrowser();
const read = 'documents/hongshan-2020-09-L159/';
const unread = 'documents/hongshan-2020-09-L277/';

test('what was read opens without a network, and says so; what was not is said not to be kept', () =>
  open(
    async (page) => {
      await page.goto(`${home}${read}`);
      const title = await page.locator('h1').textContent();
      // The page that began the worker is kept after it.
      const isKept = (path: string) =>
        page.evaluate(
          async (path) => Boolean(await (await caches.open('kept')).match(path)),
          new URL(home).pathname + path,
        );
      await expect.poll(() => isKept(read), { timeout: 20_000 }).toBe(true);
      await page.goto(home);
      await expect.poll(() => isKept('')).toBe(true);

      await page.context().setOffline(true);
      await page.goto(`${home}${read}?mark=1`);
      expect(await page.locator('h1').textContent()).toBe(title);
      await expect.poll(() => page.getByRole('status').filter({ hasText: '网络已断开' }).count()).toBe(1);
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.skip') as Element).position)).not.toBe(
        'static',
      );

      await page.goto(`${home}${unread}`);
      expect(await page.locator('h1').textContent()).toBe('网络已断开');
      await expect
        .poll(() => page.locator('.kept a').allTextContents())
        .toContainEqual(expect.stringContaining(title ?? '?'));

      await page.context().setOffline(false);
      await page.goto(`${home}${unread}`);
      expect(await page.locator('h1').textContent()).not.toBe('网络已断开');
    },
    { serviceWorkers: 'allow' },
  ));

test('a site that is not the newest build is not held back: with a network, its pages come from it', () =>
  open(
    async (page) => {
      await page.goto(home);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.evaluate(async (path) => {
        await (await caches.open('kept')).put(path, new Response('<title>old</title>'));
      }, new URL(home).pathname);
      await page.goto(home);
      expect(await page.title()).not.toBe('old');
    },
    { serviceWorkers: 'allow' },
  ));
