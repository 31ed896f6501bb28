import type { Root } from 'hast';
import { rehype } from 'rehype';
import { UnreadableSource } from './unreadable.ts';

/** Browsers stop nesting at about this depth; a page that says anything is never half as deep. */
const deepest = 512;

/** Whether elements stand inside each other deeper than that; looked at level by level, since such a tree has no end of levels. */
function isTooDeep(tree: Root): boolean {
  let level: Root['children'] = tree.children;
  for (let depth = 0; level.length; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

function parsed(html: string): Root | null {
  try {
    return rehype().parse(html);
  } catch (error) {
    // The parser goes down the tree by calling itself, until no call is left.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A page as a tree. Throws `UnreadableSource` where its elements are nested deeper than any page's. */
export function htmlTree(html: string): Root {
  const tree = parsed(html);
  if (!tree || isTooDeep(tree))
    throw new UnreadableSource(`网页的标记嵌套超过 ${deepest} 层,可能已损坏;请在浏览器中打开,把文字另存为 .txt`);
  return tree;
}
