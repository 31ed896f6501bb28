import type { Element } from 'hast';
import type { Line } from '../text/paragraph.ts';
import { tableRows } from './html-table.ts';
import { holdsBlock, inlineText, isBlock, isElement, isHidden, type Node } from './html-text.ts';
import { htmlTree } from './html-tree.ts';

type Unnumbered = Omit<Line, 'number'>;

/** The whole number that an attribute begins with, else the other. */
function whole(attribute: unknown, other: number): number {
  const number = Number.parseInt(String(attribute), 10);
  return Number.isNaN(number) ? other : number;
}

/** A list before whose items a browser prints 1. 2. 3. */
const isNumbered = (node: Node): node is Element =>
  isElement(node) &&
  node.tagName === 'ol' &&
  (node.properties['type'] ?? '1') === '1' &&
  !/list-style[^;]*none/i.test(String(node.properties['style']));

const leaf = (text: string, heading?: number): Unnumbered[] =>
  text.split('\n').map((piece) => ({ text: piece.trimEnd(), ...(heading && piece.trim() && { heading }) }));

function blockLines(node: Element): Unnumbered[] {
  if (isHidden(node)) return [];
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
  const rows = node.tagName === 'table' ? tableRows(node) : null;
  if (rows) {
    const caption = node.children.find((child): child is Element => isElement(child) && child.tagName === 'caption');
    return [
      ...(caption ? blockLines(caption) : []),
      ...rows.map((row) => ({ text: row.printed.join('\t'), cells: row.cells })),
    ];
  }
  if (holdsBlock(node)) return flow(node);
  const text = inlineText([node], node.tagName === 'pre');
  // An empty paragraph is how a page sets a blank line; any other empty block is only layout.
  if (!text.trim() && !['p', 'pre', 'li', 'blockquote'].includes(node.tagName) && !/\n/.test(text)) return [];
  return leaf(node.tagName === 'p' && text === '\n' ? '' : text, heading ? Number(heading) : undefined);
}

/** The lines of a node that holds blocks; inline content between them stands on lines of its own. */
function flow(node: Node): Unnumbered[] {
  if (!('children' in node)) return [];
  const lines: Unnumbered[] = [];
  let inline: Node[] = [];
  let item = isNumbered(node) ? whole(node.properties['start'], 1) : 1;
  const close = (): void => {
    const text = inlineText(inline).replace(/\n$/, '');
    if (inline.some((child) => isElement(child) && child.tagName === 'br') || text.trim()) lines.push(...leaf(text));
    inline = [];
  };
  for (const child of node.children) {
    if (isElement(child) && (isBlock(child) || holdsBlock(child))) {
      close();
      const own = blockLines(child);
      if (child.tagName === 'li' && isNumbered(node)) {
        const first = own.find((line) => line.text.trim());
        item = whole(child.properties['value'], item);
        if (first) first.text = `${item}. ${first.text}`;
        item += 1;
      }
      for (const line of own) lines.push(line);
    } else {
      inline.push(child);
    }
  }
  close();
  return lines;
}

/**
 * A page to lines as a reader sees them: one line a paragraph, a `<br>` ends a line, an empty paragraph is a blank line,
 * a row of a table is one line with `cells`, a heading has its level. What a browser would hide is left out; the chrome
 * of the page stays, and is named furniture later. Lines are numbered in this rendition: the markup's own lines are no
 * places that a reader could look up. Throws `UnreadableSource` where the page is nested beyond reading.
 */
export function htmlLines(html: string): Line[] {
  return flow(htmlTree(html)).map((line, index) => ({ number: index + 1, ...line }));
}

/** The encoding that a page declares in its first kilobytes, if it does. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}
