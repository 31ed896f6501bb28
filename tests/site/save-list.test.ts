import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readRows } from '../../src/exports/read-csv.ts';
import { useBrowser } from './support/browser.ts';

const { home, open } = useBrowser();

async function saved(page: Page): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
  return readRows(await readFile(await download.path(), 'utf8'));
}

const shown = (page: Page): Promise<number> => page.locator('main :is(tr, li:not(nav li)):visible').count();

test.each(['gazettes', 'people', 'meetings', 'organizations', 'posts', 'appointments', 'indicators', 'errata'])(
  'what /%s/ has on screen is what it saves, row by row, with addresses',
  (name) =>
    open(async (page) => {
      await page.goto(`${home}${name}/`);
      const rows = await saved(page);
      expect(rows).toHaveLength(await shown(page));
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      if (name !== 'indicators') expect(rows.some((row) => row.at(-1)?.startsWith(home))).toBe(true);
    }),
);

test('a filtered ledger saves what the filter leaves', () =>
  open(async (page) => {
    await page.goto(`${home}appointments/?action=remove`);
    const [head, ...rows] = await saved(page);
    expect(head?.[0]).toBe('姓名');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !row[1]?.startsWith('免职'))).toEqual([]);
  }));

test('a search saves its hits', () =>
  open(async (page) => {
    await page.goto(`${home}search/?q=${encodeURIComponent('任命')}`);
    await page.locator('.hits li').first().waitFor();
    const rows = await saved(page);
    expect(rows).toHaveLength(await shown(page));
    expect(rows[0]?.at(-1)).toMatch(/^http/);
  }));
