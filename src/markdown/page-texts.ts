import type { Element, Nodes } from 'hast';
import { toText } from 'hast-util-to-text';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import { tableTexts } from './table-texts.ts';

const block = /^(?:h[1-6]|p|li)$/;

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes(name);

function find(tree: Nodes, wanted: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (found || !wanted(element)) return;
    found = element;
    return SKIP;
  });
  return found;
}

/** Every text that a page of a document shows as the document's own: headings, paragraphs, items, table rows, in order. */
export function pageTexts(html: string): string[] {
  const text = find(rehype().parse(html), (element) => hasClass(element, 'text'));
  const texts: string[] = [];
  if (text) {
    visit(text, 'element', (element) => {
      if (element.tagName === 'table') {
        texts.push(...tableTexts(element));
        return SKIP;
      }
      if (!block.test(element.tagName)) return;
      // An item that holds paragraphs is told by them.
      if (element.tagName === 'li' && find(element, ({ tagName }) => tagName === 'p')) return;
      texts.push(toText(element));
      return SKIP;
    });
  }
  return texts;
}

/** Every line that the page of a source shows, by its number; cells of a table row parted as the page parts them. */
export function pageLines(html: string): Map<number, string> {
  const lines = new Map<number, string>();
  visit(rehype().parse(html), 'element', (element) => {
    const number = /^L(\d+)$/.exec(`${element.properties['id'] ?? ''}`)?.[1];
    if (element.tagName !== 'li' || number === undefined) return;
    const printed = find(element, (inner) => hasClass(inner, 'printed'));
    lines.set(Number(number), printed ? toText(printed) : '');
    return SKIP;
  });
  return lines;
}
