import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { remark } from 'remark';
import type { Block } from '../read/block.ts';

const processor = remark()
  .data('settings', { bullet: '-', listItemIndent: 'one', rule: '-' })
  .data('toMarkdownExtensions', [
    gfmTableToMarkdown({ tableCellPadding: true, tablePipeAlign: false }),
    // Sites that know more than CommonMark read a range (5~10) as text struck out.
    { unsafe: [{ character: '~', inConstruct: 'phrasing' }] },
  ]);

const words = (text: string): PhrasingContent[] => (text ? [{ type: 'text', value: text }] : []);
const paragraph = (text: string): Paragraph => ({ type: 'paragraph', children: words(text) });
const item = (text: string): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(text)] });
const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: words(cell.trim()) })),
});

function node(block: Block): BlockContent {
  if (block.kind === 'heading') {
    return { type: 'heading', depth: (block.level + 1) as 2 | 3 | 4 | 5 | 6, children: words(block.text) };
  }
  if (block.kind === 'paragraph') return paragraph(block.text);
  if (block.kind === 'list') {
    return { type: 'list', ordered: block.ordered, spread: false, children: block.items.map(({ text }) => item(text)) };
  }
  return { type: 'table', children: [...block.header, ...block.rows].map(row) };
}

/**
 * A body as Markdown: CommonMark with GFM tables. Sections are headings from the second level, since the first is the
 * document's title; a table's first row is its header, whatever follows. Text stays text: parsed again, it reads the same.
 */
export function markdown(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: blocks.map(node) };
  return processor.stringify(root);
}
