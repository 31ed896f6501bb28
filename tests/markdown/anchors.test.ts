import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, test, vi } from 'vitest';
import { anchors } from '../../src/markdown/anchors.ts';
import { plain } from '../../src/markdown/plain.ts';

const processor = await createMarkdownProcessor({
  gfm: false,
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [plain, [anchors, { sourceAddress: (gazette: string, line: number) => `/${gazette}/#L${line}` }]],
});

/** The HTML without the links to the lines of the source, and the blocks. */
async function render(markdown: string, lines?: number[]) {
  const frontmatter = { gazette: 'x', ...(lines && { anchors: lines }) };
  const { code, metadata } = await processor.render(markdown, { frontmatter });
  return { code, bare: code.replace(/<a [^>]*><\/a>/g, ''), blocks: metadata.frontmatter['blocks'] };
}

describe('anchors', () => {
  test('every heading, paragraph, list item and row has the id of its line', async () => {
    const markdown = '## 一、收入\n\n正文。\n\n- 甲\n- 乙\n\n| 科目 | 金额 |\n| --- | --- |\n| 教育 | 12 |\n';
    const { bare, blocks } = await render(markdown, [5, 7, 9, 10, 12, 13]);
    expect(bare).toContain('<h2 id="L5">一、收入</h2>');
    expect(bare).toContain('<p id="L7">正文。</p>');
    expect(bare).toContain('<li id="L9">甲</li>');
    expect(bare).toContain('<tr id="L13">');
    expect(blocks).toEqual([
      { line: 5, text: '一、收入' },
      { line: 7, text: '正文。' },
      { line: 9, text: '甲' },
      { line: 10, text: '乙' },
      { line: 12, text: '科目 金额' },
      { line: 13, text: '教育 12' },
    ]);
  });

  test('of blocks that share a line, the first has the id, and all lead to the line', async () => {
    const { code } = await render('甲\n\n乙\n', [3, 3]);
    expect(code.match(/id="L3"/g)).toHaveLength(1);
    expect(code.match(/href="\/x\/#L3"/g)).toHaveLength(2);
  });

  test('the links have a name, and no text that a reader could copy', async () => {
    const { code } = await render('甲\n', [3]);
    expect(code.replace(/<[^>]+>/g, '').trim()).toBe('甲');
    expect(code).toContain('<a href="/x/#L3" aria-label="出处"></a>');
  });

  test('more or fewer blocks than lines is a failure', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(render('甲\n\n乙\n', [3])).rejects.toThrow('1 anchors for 2 blocks');
    await expect(render('甲\n', [3, 4])).rejects.toThrow('2 anchors for 1 blocks');
    told.mockRestore();
  });

  test('Markdown without anchors is left alone', async () => {
    expect((await render('甲\n')).code).toBe('<p>甲</p>');
  });
});

describe('text is text', () => {
  test.each([
    ['<b>甲</b>', '&#x3C;b>甲&#x3C;/b>'],
    ['www.example.com', 'www.example.com'],
    ['<https://example.com>', '&#x3C;https://example.com>'],
    ['~~甲~~', '~~甲~~'],
    ['“甲”--...', '“甲”--...'],
    ['<script>alert(1)</script>', '&#x3C;script>alert(1)&#x3C;/script>'],
  ])('%s', async (markdown, html) => {
    expect((await render(markdown)).code).toBe(`<p>${html}</p>`);
  });
});
