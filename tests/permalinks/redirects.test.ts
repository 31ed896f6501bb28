import { expect, test } from 'vitest';
import { archiveOf, readRedirects, redirectFaults } from '../../src/permalinks/index.ts';
import { gazette } from './support/gazette.ts';

test('a redirect goes from an old address to one of the site', () => {
  const text = '/people/张某/: /people/张某山/\n/documents/donghu-2021-03-L9/#L12: /gazettes/\n';
  expect(readRedirects(text)).toEqual({
    redirects: { '/people/张某/': '/people/张某山/', '/documents/donghu-2021-03-L9/#L12': '/gazettes/' },
    faults: [],
  });
});

test.each([null, '', '# 只有说明\n'])('%j holds no redirect', (text) => {
  expect(readRedirects(text)).toEqual({ redirects: {}, faults: [] });
});

test.each([
  ['/people/a/: https://elsewhere.invalid/', '新网址'],
  ['/people/a/: //elsewhere.invalid/', '新网址'],
  ['/people/a/: javascript:alert(1)', '新网址'],
  ['/people/a: /people/', '旧网址'],
  ['/search/: /people/', '旧网址'],
  ['/people/a/: 12', '应为'],
  ['- /people/a/', '应为'],
  ['/people/a/: /people/\n/people/a/: /', '第2行不是有效的 YAML:同一个旧网址写了两次'],
  ['x: &x [1]\ny: [*x, *x]', '别名'],
  ['{', '不是有效的 YAML:请检查缩进'],
])('%j is refused', (text, reason) => {
  const { redirects, faults } = readRedirects(text);
  expect(redirects).toEqual({});
  expect(faults.join()).toContain(reason);
});

const archive = (redirects: Record<string, string>) =>
  archiveOf(new Map([['donghu-2021-03', gazette({ L9: [20, 9, 12, 15] }, ['张某山'])]]), redirects);

test('a redirect that leads to a page and a paragraph of the archive is accepted', () => {
  const redirects = {
    '/people/张某/': '/people/张某山/',
    '/people/李某/': '/people/',
    '/documents/donghu-2021-03-L7/': '/documents/donghu-2021-03-L9/#L12',
  };
  expect(redirectFaults(archive(redirects))).toEqual([]);
});

test.each([
  ['/people/张某山/', '/people/', '还在'],
  ['/people/张某/', '/people/李某/', '没有这一页'],
  ['/documents/donghu-2021-03-L7/', '/documents/donghu-2021-03-L9/#L13', '最近的一段是 #L12'],
])('a redirect from %s to %s is told', (old, target, reason) => {
  expect(redirectFaults(archive({ [old]: target }))).toEqual([expect.stringContaining(reason)]);
});
