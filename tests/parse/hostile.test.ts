import { readFile } from 'node:fs/promises';
import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { anchors } from '../../src/markdown/anchors.ts';
import { plain } from '../../src/markdown/plain.ts';
import { writeRecords } from '../../src/write/index.ts';
import { issueOf, jsonOf, linesOf } from '../support/gazettes.ts';
import { misplaced } from '../support/ledger.ts';

const text = await readFile('tests/fixtures/hostile/2021-03.txt', 'utf8');
const issue = await issueOf(text);
const processor = await createMarkdownProcessor({
  syntaxHighlight: false,
  gfm: false,
  smartypants: false,
  remarkPlugins: [plain, [anchors, { sourceAddress: (_: string, line: number) => `#source-${line}` }]],
});
const own = new Set('p a h2 h3 h4 h5 h6 ul ol li table thead tbody tr th td'.split(' '));

describe('a gazette full of markup, scripts, and what means something to programs', () => {
  it('is parted into its documents, and no line is lost', () => {
    expect(misplaced(jsonOf(issue), linesOf(text))).toEqual([]);
    expect(issue.documents.map(({ record }) => record.type)).toEqual(
      expect.arrayContaining(['decision', 'appointment-list', 'budget-report', 'glossary', 'notice']),
    );
    expect(issue.people.map(({ name }) => name)).toEqual(['张某山', '王某江', '赵某河']);
  });

  it('tells what nobody sees', () => {
    const told = issue.gazette.messages.filter(({ rule }) => rule === 'odd-character').map(({ reason }) => reason);
    for (const code of ['U+202E', 'U+200B', 'U+E000', 'U+0007', 'U+FFFE']) expect(told.join()).toContain(code);
  });

  it('writes files under their own folders only', () => {
    for (const { path } of writeRecords(issue)) expect(path).toMatch(/^(?:1\.md|content\/[a-z-]+\/x-1\/[^/\\]+\.md)$/);
  });

  it('keeps its text as text: a page has no element but those that the writer sets', async () => {
    for (const { text: written } of writeRecords(issue)) {
      const { content, frontmatter } = parseFrontmatter(written);
      if (!Array.isArray(frontmatter['anchors'])) continue;
      const { code } = await processor.render(content, { frontmatter });
      const tags = new Set(Array.from(code.matchAll(/<([a-z][a-z0-9]*)/gi), ([, tag]) => tag));
      expect([...tags].filter((tag) => !own.has(tag ?? ''))).toEqual([]);
      expect(code).not.toMatch(/<[^>]*\s(?:on[a-z]+|src|style)\s*=|href="(?!#source)/i);
    }
  });
});
