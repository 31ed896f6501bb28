import type { Manifest, Names } from '../entry.ts';
import { firstBlocks } from '../layout.ts';
import type { Contribution } from './contribution.ts';
import { digest } from './digest.ts';
import { mergeNames } from './merge-names.ts';
import { mergePairs } from './merge-pairs.ts';
import { traditionalPairs } from './traditional.ts';

/** The files of the search that are made of all issues together; the sheets are each issue's own. */
export interface Merged {
  manifest: Manifest;
  names: Names;
  shards: Uint8Array[];
}

const commonest = 1000;

function characterCounts(contributions: readonly Contribution[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { characters } of contributions) {
    for (const [character, count] of characters) counts.set(character, (counts.get(character) ?? 0) + count);
  }
  return counts;
}

/** Puts together what the issues give, in the order given: the oldest first, so that a new issue moves no block. */
export function merge(contributions: readonly Contribution[]): Merged {
  const sizes = contributions.map(({ blocks }) => blocks);
  // Where an issue after the last would begin.
  const universe = firstBlocks([...sizes, 0]).at(-1) as number;
  const shards = mergePairs(contributions, universe);
  const counts = characterCounts(contributions);
  const names = mergeNames(contributions);
  return {
    manifest: {
      version: digest(JSON.stringify(names), ...shards),
      shards: shards.length,
      universe,
      gazettes: contributions.map(({ issue: { id, title, date }, blocks, version }) => [
        id,
        title,
        date,
        blocks,
        version,
      ]),
      common: [...counts]
        .filter(([character]) => character.length === 1)
        .sort((a, b) => b[1] - a[1])
        .slice(0, commonest)
        .map(([character]) => character)
        .join(''),
      traditional: traditionalPairs(new Set(counts.keys())),
    },
    names,
    shards,
  };
}
