import type { Block } from '../read/block.ts';

/** The first source line of each leaf of the body, in order: a heading, a paragraph, an item of a list, a row of a table. */
export function anchorsOf(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map((item) => item.line);
    if (block.kind === 'table') return block.lines;
    return [block.line];
  });
}
