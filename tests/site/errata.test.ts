import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';

const { home, open } = useBrowser();

test('the errata are sorted by their cause, without script', () =>
  open(
    async (page) => {
      await page.goto(`${home}errata/`);
      const shown = page.locator('[data-cause]:visible');
      const all = await shown.count();
      await page.getByLabel('本站识读').check();
      const causes = await shown.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-cause')));
      expect(causes.length).toBeGreaterThan(0);
      expect(new Set(causes)).toEqual(new Set(['reading']));
      await page.getByLabel('全部').check();
      expect(await shown.count()).toBe(all);
    },
    { javaScriptEnabled: false },
  ));
