import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';

const { home, open } = useBrowser();
const text = 'documents/hongshan-2020-09-L159/';
/** Its lines have numbers of four digits. */
const long = 'documents/hongshan-2020-09-L2502/';

test('the mode for weak eyes is chosen on any page, and kept for the next', () =>
  open(async (page) => {
    await page.goto(home);
    await page.getByLabel('适老、弱视').check();
    await page.goto(`${home}${text}`);
    await expect.poll(() => page.getByLabel('适老、弱视').isChecked()).toBe(true);
    const shown = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      const lines = getComputedStyle(document.querySelector('.text p') as Element).textAlign;
      return { ink: style.color, paper: style.backgroundColor, lines };
    });
    expect(shown).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', lines: 'start' });
    const height = await page.evaluate(() => document.querySelector('nav li a')?.getBoundingClientRect().height ?? 0);
    expect(height).toBeGreaterThanOrEqual(44);
  }));

test('it needs no script', () =>
  open(
    async (page) => {
      await page.goto(`${home}${text}`);
      await page.getByLabel('适老、弱视').check();
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
      await page.getByLabel('标准').check();
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe('rgb(0, 0, 0)');
    },
    { javaScriptEnabled: false },
  ));

test('in it no page is wider than a telephone', () =>
  open(
    async (page) => {
      for (const address of ['', text, long, 'appointments/', 'organizations/', 'errata/', 'people/']) {
        await page.goto(`${home}${address}`);
        await page.getByLabel('适老、弱视').check();
        await page.getByLabel('特大').check();
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, address).toBe(0);
      }
    },
    { viewport: { width: 360, height: 800 } },
  ));
