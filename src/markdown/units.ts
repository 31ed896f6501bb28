import type { ElementContent, Parents, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A number with its unit, as reports state amounts of money, areas, lengths, weights, energy, and tens of thousands of anything. */
const measure =
  /(?<![\d０-９.,．])[\d０-９][\d０-９.,．]*[余多]?(?:[百千万亿]{0,3}(?:美?元|公?亩|公顷|平方(?:公里|千米|米)|立方米|公里|千米|米|公斤|千克|吨|千瓦时?|度)|[万亿][户人件个家项次名]?)/g;

/**
 * Puts a number and its unit into a bare `span`, which the style sheet keeps on one line: a browser may part them, since a
 * line may end after a digit.
 */
export function units(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent: Parents | undefined) => {
    if (!parent || index === undefined || (parent.type === 'element' && /^t[dh]$/.test(parent.tagName)))
      return undefined;
    const found: ElementContent[] = [];
    let from = 0;
    for (const { 0: text, index: at } of node.value.matchAll(measure)) {
      if (at > from) found.push({ type: 'text', value: node.value.slice(from, at) });
      found.push({ type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value: text }] });
      from = at + text.length;
    }
    if (!found.length) return undefined;
    if (from < node.value.length) found.push({ type: 'text', value: node.value.slice(from) });
    parent.children.splice(index, 1, ...(found as never[]));
    return [SKIP, index + found.length];
  });
}
