import type { AddressInfo } from 'node:net';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { staticServer } from '../../serve/static-server.ts';

/** Serves a folder and opens a browser for as long as the run takes. */
export async function served<Result>(
  root: string,
  run: (browser: Browser, home: string) => Promise<Result>,
  headers?: Record<string, string>,
): Promise<Result> {
  const server = staticServer(root, '/', headers);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = process.env['CHROMIUM_PATH'] || (await bundled.executablePath());
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await run(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  }
}
