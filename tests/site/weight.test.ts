import { glob, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

const weight = (text: string): number => gzipSync(text, { level: 9 }).length;

/** The text of a document on its page. */
function textOf(tree: Root): string {
  let text = '';
  visit(tree, 'element', (node) => {
    if (`${node.properties.className ?? ''}` === 'text') text = toText(node);
  });
  return text;
}

test('a page with its style weighs, compressed, at most half as much again as its text, and 14 kB', async () => {
  const over: string[] = [];
  let seen = 0;
  for await (const file of glob('dist/documents/*/index.html')) {
    const html = await readFile(file, 'utf8');
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) => address as string);
    const css = await Promise.all(
      styles.map((address) => readFile(`dist/_astro/${address.split('/').at(-1)}`, 'utf8')),
    );
    const whole = [html, ...css].reduce((sum, text) => sum + weight(text), 0);
    const allowed = weight(textOf(rehype().parse(html))) * 1.5 + 14_000;
    if (whole > allowed) over.push(`${file}: ${whole} over ${Math.round(allowed)}`);
    seen += 1;
  }
  expect(over).toEqual([]);
  expect(seen).toBeGreaterThan(0);
});
