import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A rehype plugin: a table stands in a box of its own, so that a wide one scrolls and the text beside it does not. */
export function wide() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      const box: Element = { type: 'element', tagName: 'div', properties: { className: ['wide'] }, children: [node] };
      parent.children[index] = box;
      return SKIP;
    });
  };
}
