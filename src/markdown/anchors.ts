import type { Heading, Link, ListItem, Nodes, Paragraph, Root, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** A heading, paragraph or table row of a document, and the line of the source that it begins on. */
export interface Block {
  line: number;
  text: string;
}

interface Options {
  /** The address of a line in the source text of a gazette. */
  sourceAddress: (gazette: string, line: number) => string;
}

const textOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return (node.children as Nodes[]).map(textOf).join(node.type === 'tableRow' ? ' ' : '');
};

// The sign is drawn by the style sheet, so that it is neither copied nor searched with the text. One short link a block:
// these are most of what a long page weighs beside its text.
const sign = (url: string): Link => ({
  type: 'link',
  url,
  children: [],
  data: { hProperties: { ariaLabel: '出处' } },
});

function identify(holder: Heading | Paragraph | TableRow | ListItem, id: string): void {
  holder.data = { ...holder.data, hProperties: { id } };
}

/**
 * A remark plugin: gives every heading, paragraph and table row the id `L<n>` of its first source line, from the front
 * matter's `anchors`, with a link to that line of the source, which leads back. Of several blocks that begin on one line,
 * the first has the id. Leaves the text of the blocks in the front matter as `blocks`, for the search.
 * Fails where the Markdown does not have as many blocks as `anchors` names lines.
 */
export function anchors({ sourceAddress }: Options) {
  return (tree: Root, file: VFile): void => {
    const front = file.data.astro?.frontmatter;
    if (!Array.isArray(front?.['anchors'])) return;
    const lines: number[] = front['anchors'];
    const blocks: Block[] = [];
    const taken = new Set<number>();
    visit(tree, (node, index, parent) => {
      if (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'tableRow') return;
      const line = lines[blocks.length];
      blocks.push({ line: line ?? 0, text: textOf(node) });
      if (line === undefined) return;
      if (!taken.has(line)) {
        // The paragraph of a tight list item is never an element of its own.
        const holder = parent?.type === 'listItem' && index === 0 ? parent : node;
        identify(holder, `L${line}`);
        taken.add(line);
      }
      const place = node.type === 'tableRow' ? node.children[0] : node;
      place?.children.push(sign(sourceAddress(front['gazette'], line)));
    });
    if (blocks.length !== lines.length) {
      file.fail(`${lines.length} anchors for ${blocks.length} blocks`, { ruleId: 'anchors', source: 'gongbao' });
    }
    front['blocks'] = blocks;
  };
}
