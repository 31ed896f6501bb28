import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** A place that the page once had: inside a paragraph that stands there still, or elsewhere on the site. */
export interface Place {
  line: number;
  within: number | null;
  /** The address of the place now. */
  address: string;
}

const processor = rehype().data('settings', { fragment: true });
const anchor = (line: number): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { id: `L${line}` },
  children: [],
});

/** Only a cell may hold what stands in a row. */
function opens(block: Element): Element {
  const cell = block.children.find((child): child is Element => child.type === 'element');
  return block.tagName === 'tr' && cell ? cell : block;
}

const elsewhere = ({ line, address }: Place): Element => ({
  type: 'element',
  tagName: 'p',
  properties: { id: `L${line}`, className: ['moved'] },
  children: [
    {
      type: 'element',
      tagName: 'a',
      properties: { href: address },
      children: [{ type: 'text', value: `原第${line}行起的段落现载他处` }],
    },
  ],
});

/**
 * The HTML of a document with the ids that its page once had: an empty anchor opens the paragraph that the place is part
 * of now; where it is elsewhere, a line under the text leads there. Without such places, the HTML as it was.
 */
export function keepPlaces(html: string, places: readonly Place[]): string {
  if (!places.length) return html;
  const tree: Root = processor.parse(html);
  const blocks = new Map<string, Element>();
  visit(tree, 'element', (node) => {
    if (typeof node.properties.id === 'string') blocks.set(node.properties.id, node);
  });
  for (const place of places) {
    const block = place.within === null ? undefined : blocks.get(`L${place.within}`);
    if (block) opens(block).children.unshift(anchor(place.line));
    else if (place.within === null) tree.children.push(elsewhere(place));
    else tree.children.unshift(anchor(place.line));
  }
  return processor.stringify(tree);
}
