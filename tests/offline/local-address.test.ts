import { expect, test } from 'vitest';
import { localAddress } from '../../src/offline/local-address.ts';

test.each([
  ['/', '/', 0, './index.html'],
  ['/people/%E7%94%B2/#L3', '/', 2, '../../people/%E7%94%B2/index.html#L3'],
  ['/search/?q=a/b', '/', 1, '../search/index.html?q=a/b'],
  ['/_astro/a.css', '/', 2, '../../_astro/a.css'],
  ['/site/data/x.json', '/site/', 1, '../data/x.json'],
  ['/site/', '/site/', 3, '../../../index.html'],
  ['#L3', '/', 2, '#L3'],
  ['https://example.org/a/', '/', 2, 'https://example.org/a/'],
  ['//example.org/', '/', 2, '//example.org/'],
  ['/elsewhere/', '/site/', 1, '/elsewhere/'],
])('%s of a site at %s is, %i deep, %s', (address, base, depth, local) => {
  expect(localAddress(address, base, depth)).toBe(local);
});
