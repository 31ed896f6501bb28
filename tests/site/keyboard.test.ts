import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';

const { home, open } = useBrowser();

/** Presses Tab until what has the focus fits, so that only what a keyboard reaches is found. */
async function tabTo(page: Page, selector: string, text: RegExp, most = 400): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    const fits = await page.evaluate(
      ([selector, source]) => {
        const element = document.activeElement;
        const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        return !!element?.matches(selector as string) && new RegExp(source as string).test(name);
      },
      [selector, text.source],
    );
    if (fits) return;
  }
  throw new Error(`no ${selector} with ${text} within ${most} presses of Tab on ${page.url()}`);
}

const outlined = (page: Page): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle !== 'none');

test('the whole road is walked by keyboard: issue, document, paragraph, source and back, person, ledger', () =>
  open(async (page) => {
    const follow = async (selector: string, text: RegExp, address: RegExp) => {
      await tabTo(page, selector, text);
      expect(await outlined(page), `${selector} ${text}`).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
    };
    await page.goto(home);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await follow('main a', /第九期/, /\/gazettes\/[^/]+\/$/);
    await follow('main .document-list a', /^关于付庆利等职务任免的议案$/, /\/documents\/[^/]+\/$/);

    await tabTo(page, '.text a[aria-label]', /./);
    const opacity = () => page.evaluate(() => getComputedStyle(document.activeElement as Element).opacity);
    await expect.poll(opacity).toBe('1');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#cite-here').isVisible()).toBe(true);
    await follow('#cite-here .self', /./, /\/documents\/[^/]+\/#L\d+$/);
    const permalink = page.url();

    await tabTo(page, '.text a[aria-label]', /./);
    await page.keyboard.press('Enter');
    await follow('#cite-here .source', /原文第/, /\/source\/#L\d+$/);
    const line = new URL(page.url()).hash;
    expect(await page.locator(':target').getAttribute('id')).toBe(line.slice(1));
    await follow('.source-lines .to', /第4篇/, /\/documents\/[^/]+\/#L\d+$/);
    expect(new URL(page.url()).pathname).toBe(new URL(permalink).pathname);

    await follow('main .acts a', /^付庆利$/, /\/people\//);
    await follow('nav a', /^任免$/, /\/appointments\/$/);
    expect(await page.locator('h1').textContent()).toBe('任免');
  }));
