import type { Element, ElementContent, Root, RootContent } from 'hast';

const unseen = new Set(
  'head title script style template noscript iframe object embed audio video canvas svg math datalist select'.split(
    ' ',
  ),
);
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr caption ul'
  ).split(' '),
);

export type Node = Root | RootContent | ElementContent;

export const isElement = (node: Node): node is Element => node.type === 'element';

/** What a browser would not show: scripts, styles, forms' lists, and what is marked or styled as hidden. */
export function isHidden(node: Element): boolean {
  const { hidden, style, type } = node.properties;
  return (
    unseen.has(node.tagName) ||
    (hidden !== undefined && hidden !== null && hidden !== false) ||
    (node.tagName === 'input' && type === 'hidden') ||
    /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(style ?? ''))
  );
}

/** A node that stands on lines of its own. */
export const isBlock = (node: Node): boolean => isElement(node) && blocks.has(node.tagName);

/** Whether a block stands anywhere inside. */
export const holdsBlock = (node: Node): boolean =>
  'children' in node &&
  node.children.some((child) => isElement(child) && !isHidden(child) && (isBlock(child) || holdsBlock(child)));

/** A line end inside the markup is no line end of the text, and no space either beside a Chinese character. */
function unbroken(text: string): string {
  return text.replace(/[ \t\r\n]+/g, (run, offset: number) => {
    if (!/[\r\n]/.test(run)) return run;
    const [before = '\v', after = '\v'] = [text[offset - 1], text[offset + run.length]];
    return [before, after].some((character) => character > '\x7f' || character === '\v') ? '' : ' ';
  });
}

/**
 * The text of inline content: a `<br>` is a line feed; runs of spaces stay, since in a list of names they count.
 * Several nodes are read as if they stood in one paragraph.
 */
export function inlineText(nodes: readonly Node[], preformatted = false): string {
  const read = (node: Node, pre: boolean): string => {
    if (node.type === 'text') return pre ? node.value.replace(/\r\n?|\n/g, '\v') : node.value;
    if (!('children' in node)) return '';
    if (isElement(node)) {
      if (isHidden(node)) return '';
      if (node.tagName === 'br') return '\v';
    }
    return node.children.map((child) => read(child, pre || (isElement(child) && child.tagName === 'pre'))).join('');
  };
  return unbroken(nodes.map((node) => read(node, preformatted)).join('')).replaceAll('\v', '\n');
}
