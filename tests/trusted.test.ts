import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pagePolicy } from '../src/policy.ts';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://host.invalid/rd/search/'));
});
afterEach(() => vi.unstubAllGlobals());

const load = async () => (await import('../src/trusted.ts')).ownScript;

test("a worker's address is trusted by the policy that the page allows, made once", async () => {
  const createPolicy = vi.fn((_: string, rules: object) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  const ownScript = await load();
  expect(ownScript('/rd/a.js')).toBe('https://host.invalid/rd/a.js');
  expect(ownScript('b.js')).toBe('https://host.invalid/rd/search/b.js');
  expect(createPolicy).toHaveBeenCalledTimes(1);
  expect(pagePolicy).toContain(`trusted-types ${createPolicy.mock.calls[0]?.[0]}`);
});

test.each([true, false])('an address of another host is refused (Trusted Types: %s)', async (known) => {
  if (known) vi.stubGlobal('trustedTypes', { createPolicy: (_: string, rules: object) => rules });
  const ownScript = await load();
  for (const address of ['https://elsewhere.invalid/a.js', '//elsewhere.invalid/a.js', 'data:text/javascript,0']) {
    expect(() => ownScript(address)).toThrow('not a script of this site');
  }
});
