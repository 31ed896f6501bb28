import { expect, test } from 'vitest';
import { dataScript } from '../../../scripts/pack/data-script.ts';
import { localPage } from '../../../scripts/pack/local-page.ts';

test('a packed page has local links and classic scripts, and states no policy', () => {
  const html =
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><link rel="canonical" href="https://a.example/">' +
    '<meta http-equiv="refresh" content="0; url=/people/b/"><script type="module" src="/_astro/x.js"></script>' +
    '<script type="application/ld+json">{"url":"/a/"}</script><a href="/documents/c/#L3">href="/x"</a>';
  expect(localPage(html, 'people/a/index.html', '/')).toBe(
    '<meta http-equiv="refresh" content="0; url=../../people/b/index.html"><script defer src="../../_astro/x.js"></script>' +
      '<script type="application/ld+json">{"url":"/a/"}</script><a href="../../documents/c/index.html#L3">href="/x"</a>',
  );
});

test('a file of the search becomes a script: JSON as it is, bytes as Base64', () => {
  expect(dataScript('a/0.json', new TextEncoder().encode('["甲"]'))).toBe('packedFile("a/0.json",["甲"]);');
  expect(dataScript('p/0.bin', Uint8Array.of(0, 255))).toBe('packedFile("p/0.bin","AP8=");');
});
