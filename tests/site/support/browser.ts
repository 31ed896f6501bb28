import bundled from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/**
 * A browser for the tests of a file: the one that CHROMIUM_PATH names, else the bundled one. Without the bundled one's
 * default arguments, which run it as one process that dies with the first closed context.
 */
export function useBrowser(): {
  home: string;
  /** Opens a page in a context of its own, runs the test, and fails it where the page reported an error. */
  open: (run: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
} {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = process.env['CHROMIUM_PATH'] || (await bundled.executablePath());
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());
  return {
    home: inject('home'),
    open: async (run, options = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (entry) => entry.type() === 'error' && errors.push(entry.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText;
        // A page that the test leaves stops what it was loading.
        if (reason !== 'net::ERR_ABORTED') errors.push(`${request.url()} ${reason}`);
      });
      try {
        await run(page);
      } finally {
        await context.close();
      }
      if (errors.length) throw new Error(`the page reported:\n${errors.join('\n')}`);
    },
  };
}
