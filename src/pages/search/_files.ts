import { forSearch } from '../../queries/searched.ts';
import { type Contribution, contributionOf } from '../../search/build/contribution.ts';
import { type Merged, merge } from '../../search/build/merge.ts';

async function make(): Promise<{ contributions: Contribution[]; merged: Merged }> {
  const contributions = await forSearch(contributionOf);
  return { contributions, merged: merge(contributions) };
}

let made: ReturnType<typeof make> | undefined;

/** What the files of the search hold. Put together once a build. */
export function searchFiles(): ReturnType<typeof make> {
  made ??= make();
  return made;
}
