// Ships to the browser.

/** How many blocks stand together in one file of texts. */
export const blocksASheet = 4;

/** About how many characters a block holds: it ends before the paragraph that would make it longer. */
export const charactersABlock = 1500;

export const shardPath = (shard: number): string => `pairs/${shard}.bin`;
export const sheetPath = (gazette: string, sheet: number): string =>
  `texts/${encodeURIComponent(gazette)}/${sheet}.json`;

/** The first block of each gazette: each begins a sheet. */
export function firstBlocks(blocks: readonly number[]): number[] {
  let next = 0;
  return blocks.map((count) => {
    const first = next;
    next += Math.ceil(count / blocksASheet) * blocksASheet;
    return first;
  });
}
