import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hostHeaders, pagePolicy } from '../../src/policy.ts';
import { useBrowser } from './support/browser.ts';
import { builtPages } from './support/pages.ts';

const pages = await builtPages();
const { home, open } = useBrowser();

/** One page of each kind: what stands below a folder is alike. */
const kinds = [...new Map(pages.map(({ address }) => [address.replace(/^(\/[^/]+\/)[^/]+/, '$1*'), address])).values()];

/** Keeps what the browser reports against the policy, from the first moment of each page. */
async function violations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      seen.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
}

/** Serves the page as a host does that sends no headers of ours: the meta element alone must do. */
const withoutHeaders = (page: Page) =>
  page.route('**/*', async (route) => {
    const response = await route.fetch();
    const dropped = Object.keys(hostHeaders).map((name) => name.toLowerCase());
    const headers = Object.entries(response.headers()).filter(([name]) => !dropped.includes(name));
    await route.fulfill({ response, headers: Object.fromEntries(headers) });
  });

test('every page states the policy before anything that it rules', () => {
  const wrong = pages.filter(({ elements }) => {
    const ruled = elements.findIndex(({ tagName }) => ['link', 'script', 'style', 'img'].includes(tagName));
    const stated = elements.findIndex(({ properties }) => properties.content === pagePolicy);
    return (
      stated < 0 || stated > ruled || elements[stated]?.properties.httpEquiv?.toString() !== 'Content-Security-Policy'
    );
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('no page of any kind breaks the policy, sets a cookie or asks another host', async () => {
  expect(kinds.length).toBeGreaterThan(15);
  const found: string[] = [];
  await open(async (page) => {
    const seen = await violations(page);
    page.on('request', (request) => {
      if (!request.url().startsWith(home)) found.push(`${page.url()} asks ${request.url()}`);
    });
    for (const address of kinds) {
      await page.goto(`${home}${address.slice(1)}`, { waitUntil: 'load' });
      found.push(...(await seen()).map((what) => `${address}: ${what}`));
    }
    expect(await page.context().cookies()).toEqual([]);
  });
  expect(found).toEqual([]);
});

describe('a page by its meta element alone', () => {
  /** Tries something in the page that the policy forbids; what the browser said against it. */
  const tried = async (attempt: () => void): Promise<string[]> => {
    let told: string[] = [];
    await open(async (page) => {
      const seen = await violations(page);
      await withoutHeaders(page);
      await page.goto(home);
      await page.evaluate(attempt);
      await page.waitForFunction(() => (globalThis as unknown as { violations: string[] }).violations.length > 0);
      told = await seen();
      expect(await page.evaluate(() => 'harm' in globalThis)).toBe(false);
    }).catch((error: Error) => {
      if (!/Content Security Policy|requires 'Trusted|policy/i.test(error.message)) throw error;
    });
    return told;
  };

  test('runs no script that stands in it', async () => {
    const [told] = await tried(() => {
      const link = document.createElement('a');
      link.href = 'javascript:globalThis.harm = 1';
      document.body.append(link);
      link.click();
    });
    expect(told).toMatch(/^script-src/);
  });

  test('loads nothing from elsewhere', async () => {
    const [told] = await tried(() => {
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.invalid/x.png' }));
    });
    expect(told).toMatch(/^img-src https:\/\/elsewhere/);
  });

  test('makes no markup from text', async () => {
    const [told] = await tried(() => {
      try {
        document.body.innerHTML = '<img src="x" onerror="globalThis.harm = 1">';
      } catch {
        // Refused, as it should be.
      }
    });
    expect(told).toMatch(/^require-trusted-types-for/);
  });

  test('lets nobody name a policy of types besides its own', async () => {
    const [told] = await tried(() => {
      try {
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy('other', {});
      } catch {
        // Refused, as it should be.
      }
    });
    expect(told).toMatch(/^trusted-types/);
  });
});

test('a host that sends the headers lets no other page frame the site', async () => {
  const response = await fetch(home);
  for (const [name, value] of Object.entries(hostHeaders)) expect(response.headers.get(name)).toBe(value);
  expect(hostHeaders['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});

test('no script of the site is inlined or evaluated', async () => {
  const scripts = pages.flatMap(({ links }) => links.filter((link) => /_astro\/.*\.js$/.test(link)));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of new Set(scripts.map((link) => link.slice(link.indexOf('_astro/'))))) {
    expect(await readFile(`dist/${name}`, 'utf8'), name).not.toMatch(/\beval\(|new Function\(|\.innerHTML\s*=/);
  }
});
