import { rehype } from 'rehype';
import { type Mark, mark } from './marks.ts';
import { punctuation } from './punctuation.ts';
import { units } from './units.ts';

const processor = rehype().data('settings', { fragment: true });

/**
 * The HTML of a document as its page shows it: notes at their places, half-width signs set as wide as Chinese ones are,
 * numbers held to their units.
 * The characters are those of the printed form. `placed` are the notes whose place was found.
 */
export function dress(html: string, marks: readonly Mark[]): { html: string; placed: Set<string> } {
  const tree = processor.parse(html);
  const placed = mark(tree, marks);
  punctuation(tree);
  units(tree);
  return { html: processor.stringify(tree), placed };
}
