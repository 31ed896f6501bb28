import { glob, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

const weight = (text: string): number => gzipSync(text, { level: 9 }).length;
const fragment = rehype().data('settings', { fragment: true });

/** What a page sends for to be read: itself and its style. Scripts are not needed for it. */
async function sent(html: string): Promise<number> {
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) => address as string);
  const css = await Promise.all(styles.map((address) => readFile(`dist/_astro/${address.split('/').at(-1)}`, 'utf8')));
  return [html, ...css].reduce((sum, text) => sum + weight(text), 0);
}

/** The text of a document as a bare page would hold it: its paragraphs, headings, lists and tables, and nothing else. */
function bare(html: string): string {
  const tree: Root = rehype().parse(html);
  let text: Element | undefined;
  visit(tree, 'element', (node) => {
    if (`${node.properties.className ?? ''}` === 'text') text = node;
  });
  visit(text as Element, 'element', (node, index, parent) => {
    node.properties = {};
    if (!parent || index === undefined || !['a', 'button', 'i', 'span', 'ins', 'del'].includes(node.tagName)) return;
    parent.children.splice(index, 1, ...(node.children as never[]));
    return [SKIP, index];
  });
  const title = html.match(/<title>.*?<\/title>/)?.[0] ?? '';
  const body = fragment.stringify({ type: 'root', children: (text as Element).children });
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">${title}</head><body>${body}</body></html>`;
}

test('a document weighs, compressed, at most a sixth more than a bare page of its text, and 8.7 kB for all that stands around it', async () => {
  const over: string[] = [];
  let seen = 0;
  for await (const file of glob('dist/documents/*/index.html')) {
    const html = await readFile(file, 'utf8');
    // The accounts are shown a second time, with their pictures.
    const rows = html.match(/<tr/g)?.length ?? 0;
    const [whole, allowed] = [await sent(html), (weight(bare(html)) * 7) / 6 + 8700 + rows * 60];
    if (whole > allowed) over.push(`${file}: ${whole} over ${Math.round(allowed)}`);
    seen += 1;
  }
  expect(over).toEqual([]);
  expect(seen).toBeGreaterThan(0);
});

/** Kinds of pages that grow with the archive have no limit of their own: what they hold is a list. */
test.each([
  ['index.html', 8200],
  ['search/index.html', 6100],
  ['about/index.html', 6500],
  ['people/付庆利/index.html', 6500],
])('%s weighs at most %i bytes, compressed', async (file, allowed) => {
  expect(await sent(await readFile(`dist/${file}`, 'utf8'))).toBeLessThanOrEqual(allowed);
});

test('a page has one style sheet, and no script that must run before it is shown', async () => {
  for await (const file of glob('dist/**/*.html')) {
    const html = await readFile(file, 'utf8');
    expect(html.match(/<link rel="stylesheet"/g), file).toHaveLength(1);
    expect(html.match(/<script(?![^>]*type="(?:module|application\/ld\+json)")/g), file).toBeNull();
  }
});
