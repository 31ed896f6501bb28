import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';

const { home, open } = useBrowser();
const explained = 'documents/hongshan-2020-09-L2958/';
const damaged = 'documents/hongshan-2020-09-L159/';

test('a reading of a damaged place tells its evidence, by keyboard', () =>
  open(async (page) => {
    await page.goto(`${home}${damaged}`);
    const button = page.locator('.note-of.emended').first();
    await button.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.popover:popover-open');
    expect(await note.textContent()).toContain('读作“2020年12月21日”');
    expect(await note.getByRole('link').first().getAttribute('href')).toContain('/source/#L159');
    await page.keyboard.press('Escape');
    expect(await note.count()).toBe(0);
  }));

test('a term is explained where it stands, without script', () =>
  open(
    async (page) => {
      await page.goto(`${home}${explained}`);
      await page.locator('.note-of.term').first().click();
      expect(await page.locator('.popover:popover-open').getByRole('link').getAttribute('href')).toContain(
        '/documents/',
      );
    },
    { javaScriptEnabled: false },
  ));

test('the reader chooses the printed form, and every form is copied as printed', () =>
  open(async (page) => {
    await page.goto(`${home}${damaged}`);
    const first = page.locator('.text p').first();
    const added = () => page.locator('.text ins').first().isVisible();
    const copied = () =>
      first.evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return getSelection()?.toString().trim();
      });
    expect(await added()).toBe(true);
    expect(await copied()).toContain('2020年1221日在');
    await page.getByLabel('校订').check();
    expect(await added()).toBe(true);
    expect(await copied()).toContain('2020年1221日在');
    await page.getByLabel('原样').check();
    expect(await added()).toBe(false);
    expect(await copied()).toContain('2020年1221日在');
    await page.reload();
    expect(await page.getByLabel('原样').isChecked()).toBe(true);
  }));

test('a paragraph can be cited where it stands', () =>
  open(async (page) => {
    await page.goto(`${home}${damaged}`);
    const link = page.locator('.text > p > a').nth(2);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('#cite-here').getByRole('button', { name: 'GB/T 7714' }).click();
    await expect
      .poll(async () => (await page.locator('#cite-here .done').textContent()) ?? '')
      .toMatch(/^(已复制|.*\[J\/OL\]\. 公报，2020（9）\. https:.*#L\d+\.)$/);
  }));

test('a quotation brings its place and its hash', () =>
  open(async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${home}${damaged}`);
    await page.locator('.text > p > a').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '复制引文' }).click();
    await expect
      .poll(async () => (await page.locator('#cite-here .done').textContent()) ?? '')
      .toMatch(/^“——2020年1221日在.+”（供职报告，第159行，https:.+#L159，SHA-256 [0-9a-f]{12}）$/);
  }));

test('the ledger is filtered by its form, and whole without script', async () => {
  await open(async (page) => {
    await page.goto(`${home}appointments/?action=appoint`);
    const rows = page.locator('.acts tbody tr:visible');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/列出\d+项，共\d+项/);
    const appointed = await rows.count();
    await page.getByLabel('姓名、职务').fill('检察员');
    await expect.poll(() => rows.count()).toBeLessThan(appointed);
    expect(page.url()).toContain('q=');
  });
  await open(
    async (page) => {
      await page.goto(`${home}appointments/`);
      expect(await page.locator('.filter').isVisible()).toBe(false);
      expect(await page.locator('.acts tbody tr').count()).toBeGreaterThan(20);
    },
    { javaScriptEnabled: false },
  );
});
