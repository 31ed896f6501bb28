import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { anchors } from '../../src/markdown/anchors.ts';
import { plain } from '../../src/markdown/plain.ts';
import { tables } from '../../src/markdown/tables.ts';

const processor = await createMarkdownProcessor({
  gfm: false,
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [plain, [anchors, { sourceAddress: () => '/' }]],
  rehypePlugins: [tables],
});
const markdown =
  '| 指标 | 目标 | 目标 |\n| --- | --- | --- |\n| 指标 | 2020 | 2025 |\n| 收入 | １２ | 增 |\n| 很长很长的一项指标 | >9% | 3 |\n';

async function render(record?: object): Promise<string> {
  const frontmatter = { gazette: 'x', anchors: [5, 8, 11, 14], tables: record ? [record] : [] };
  const { code } = await processor.render(markdown, { frontmatter });
  return code.replace(/<a [^>]*><\/a>/g, '');
}

const record = {
  startLine: 5,
  endLine: 14,
  header: [
    ['指标', '目标', '目标'],
    ['指标', '2020', '2025'],
  ],
  uncertain: [[1, 2]],
};

test('rows of headers are headers, each cell once, with its scope and spans', async () => {
  const head = (await render(record)).split('</thead>')[0] as string;
  expect(head.match(/<tr/g)).toHaveLength(2);
  expect(head).toContain('<th scope="col" rowspan="2">指标</th>');
  expect(head).toContain('<th scope="colgroup" colspan="2">目标</th>');
  expect(head.match(/<th /g)).toHaveLength(4);
});

test('a cell that the source does not settle says so, and no other', async () => {
  const html = await render(record);
  expect(html.match(/class="doubt"/g)).toHaveLength(1);
  expect(html).toMatch(/<td class="number">3<span class="doubt" role="img" aria-label="[^"]+"/);
});

test('figures stand to the right, short words on a line', async () => {
  const html = await render(record);
  expect(html).toContain('<td class="number">１２</td>');
  expect(html).toContain('<td class="number">>9%</td>');
  expect(html).toContain('<td class="short">增</td>');
  expect(html).toContain('<td>很长很长的一项指标</td>');
});

test('a table without a record keeps its one row of headers', async () => {
  const head = (await render()).split('</thead>')[0] as string;
  expect(head.match(/<tr/g)).toHaveLength(1);
});
