import type { ElementContent, Parents, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const chinese = /[\p{Script=Han}“”‘’《》〈〉、。・…—%°℃㎡]/u;
const closing = new Set([',', ';', ':', '?', '!', ')']);

/**
 * Whether a half-width sign stands in Chinese text, where it is set as wide as a character. What parts digits or Latin
 * letters (9:00, 1,024) is none of them.
 */
function isChinese(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (text[at] === '(') return chinese.test(after) || chinese.test(before);
  if (text[at] === ')') return chinese.test(before) || chinese.test(after);
  return chinese.test(before) || (chinese.test(after) && before !== ' ') || (before === ')' && !/[\w.]/.test(after));
}

/** Of two signs in a row, the space between them is set once: `o` opens, `n` takes no space of its own. */
function classOf(text: string, at: number): string | null {
  const beside = text[at] === '(' ? /[,;:?!、。，；：“‘《（(]/ : /[,;:?!、。，；：”’》）)]/;
  if (beside.test(text[text[at] === '(' ? at - 1 : at + 1] ?? '')) return 'n';
  return text[at] === '(' ? 'o' : null;
}

function pieces(text: string): ElementContent[] {
  const found: ElementContent[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if ((sign !== '(' && !closing.has(sign)) || !isChinese(text, at)) continue;
    if (at > from) found.push({ type: 'text', value: text.slice(from, at) });
    const className = classOf(text, at);
    const properties = className ? { className: [className] } : {};
    found.push({ type: 'element', tagName: 'i', properties, children: [{ type: 'text', value: sign }] });
    from = at + 1;
  }
  if (from && from < text.length) found.push({ type: 'text', value: text.slice(from) });
  return found;
}

/**
 * Puts each half-width sign of Chinese text into an element `i` (`i.o` for an opening one, `i.n` beside another sign), which the style sheet sets as
 * wide as a character. The characters stay as printed, so that copying gives them so.
 */
export function punctuation(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    const found = pieces(node.value);
    if (!found.length) return undefined;
    parent.children.splice(index, 1, ...(found as never[]));
    return [SKIP, index + found.length];
  });
}
