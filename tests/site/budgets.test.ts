import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';

const { home, open } = useBrowser();

test('a flow is a picture with a name, a description and a table of its figures, and needs no script', () =>
  open(
    async (page) => {
      await page.goto(`${home}budgets/`);
      const flows = page.locator('figure.flow');
      expect(await flows.count()).toBeGreaterThan(3);
      for (const flow of await flows.all()) {
        const name = (await flow.locator('figcaption strong').textContent()) ?? '';
        const picture = flow.getByRole('img', { name });
        expect(await picture.count()).toBe(1);
        expect(await picture.locator('desc').textContent()).toMatch(/收入\d+项.*支出\d+项/s);
        await flow.locator('summary').click();
        const table = flow.getByRole('table', { name });
        const bars = await picture.locator('rect').count();
        // Every bar has its row; the total stands in the foot.
        expect(await table.locator('tbody th[scope=row]').count()).toBe(bars - 1);
        for (const link of await table.locator('a').all()) expect(await link.getAttribute('href')).toMatch(/#L\d+$/);
      }
    },
    { javaScriptEnabled: false },
  ));

test('the sum that does not hold stands beside its sentence', () =>
  open(async (page) => {
    await page.goto(`${home}budgets/`);
    const failed = page.locator('.checks .failed').first();
    const [, stated = '?'] = /原文 ([\d.]+)/.exec((await failed.textContent()) ?? '') ?? [];
    expect(await failed.locator('blockquote').textContent()).toContain(stated);
  }));
