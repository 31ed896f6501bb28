import { expect, test } from 'vitest';
import { titleOf } from '../../src/offline/title-of.ts';

const page = (title: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head>`;

test.each([
  ['关于R&amp;D经费的报告 · 文库', '关于R&D经费的报告 · 文库'],
  ['&quot;一府两院&quot;&#39;&lt;甲&gt;', '"一府两院"\'<甲>'],
  ['&amp;lt;', '&lt;'],
])('the title %s reads %s', (written, read) => {
  expect(titleOf(page(written))).toBe(read);
});

test('a page without a title has none', () => {
  expect(titleOf('<h1>甲</h1>')).toBeNull();
});
