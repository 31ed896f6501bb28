import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { edits } from './edits.ts';
import { findNear } from './find-near.ts';

/** A place in a paragraph that has a note. */
export interface Mark {
  /** A reading of a damaged place, a sum that does not add up, a term that the issue explains. */
  kind: 'emended' | 'failed' | 'term';
  /** The line that the paragraph begins on. */
  anchor: number;
  /** The text as printed. */
  printed: string;
  /** About where in the paragraph it stands. */
  near: number;
  /** The reading of a damaged place. */
  reading: string | null;
  /** The id of the note. */
  note: string;
  /** What the button that opens the note is called. */
  label: string;
}

const text = (value: string): Text => ({ type: 'text', value });
const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

// What the reading adds is drawn by the style sheet, so that copying gives the printed form.
function marked({ kind, printed, reading, note, label }: Mark): ElementContent[] {
  const inner =
    reading === null
      ? [text(printed)]
      : edits(printed, reading).map((edit) => {
          if (edit.kind === 'kept') return text(edit.text);
          if (edit.kind === 'struck') return element('del', {}, [text(edit.text)]);
          return element('ins', { dataR: edit.text }, []);
        });
  return [
    element('span', { className: [kind] }, inner),
    element('button', { type: 'button', className: ['note-of', kind], popoverTarget: note, ariaLabel: label }, []),
  ];
}

/** Texts of a block that are its own: links, lists below it and notes are not. */
function* textsOf(node: Element): Generator<{ text: Text; parent: Element }> {
  for (const child of node.children) {
    if (child.type === 'text') yield { text: child, parent: node };
    else if (child.type === 'element' && !['a', 'ol', 'ul', 'button', 'span'].includes(child.tagName)) {
      yield* textsOf(child);
    }
  }
}

function place(block: Element, mark: Mark): boolean {
  for (const { text: found, parent } of textsOf(block)) {
    const at = findNear(found.value, mark.printed, mark.near);
    if (at < 0) continue;
    const rest = [found.value.slice(0, at), found.value.slice(at + mark.printed.length)];
    const [before, after] = rest.map((value): ElementContent[] => (value ? [text(value)] : []));
    parent.children.splice(parent.children.indexOf(found), 1, ...(before ?? []), ...marked(mark), ...(after ?? []));
    return true;
  }
  return false;
}

/** Every element of a tree that has an id. */
function withIds(nodes: readonly RootContent[], found = new Map<string, Element>()): Map<string, Element> {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (typeof node.properties.id === 'string') found.set(node.properties.id, node);
    withIds(node.children, found);
  }
  return found;
}

/**
 * Marks places in the text of a document, from the end of each paragraph so that what stands before keeps its place.
 * Returns the ids of the notes whose place was found; the others stand in lines that are not in the text (a title, say).
 */
export function mark(tree: Root, marks: readonly Mark[]): Set<string> {
  const blocks = withIds(tree.children);
  const placed = new Set<string>();
  for (const each of [...marks].sort((a, b) => b.near - a.near)) {
    const block = blocks.get(`L${each.anchor}`);
    if (block && place(block, each)) placed.add(each.note);
  }
  return placed;
}
