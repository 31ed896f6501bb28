import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** Chinese text that goes on in the next line of the source: the page would show a space there. */
const broken = /[\p{Script=Han}，。；：、！？）”》]\n\s*[\p{Script=Han}（“《]/u;
const markup = (file: string): string => file.replace(/^---\n.*?\n---\n/s, '').replace(/\{\/\*.*?\*\/\}/gs, '');

test('no sentence of a page is broken between two lines, where a space would be seen', async () => {
  const found: string[] = [];
  for await (const path of glob('src/**/*.astro')) {
    const [place] = broken.exec(markup(await readFile(path, 'utf8'))) ?? [];
    if (place) found.push(`${path}: ${place}`);
  }
  expect(found).toEqual([]);
});

test.each([
  ['<p>甲，\n  乙。</p>', true],
  ['<p>甲，</p>\n<p>乙。</p>', false],
  ['{/* 甲，\n 乙 */}', false],
])('%j is broken: %s', (text, expected) => {
  expect(broken.test(markup(text))).toBe(expected);
});
