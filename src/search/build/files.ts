import type { Source } from '../engine/source.ts';
import { shardPath, sheetPath } from '../layout.ts';
import type { Contribution } from './contribution.ts';
import type { Merged } from './merge.ts';

/** Every file of the search by its path below `/search/`: bytes, or what is written as JSON. */
export function* filesOf(
  contributions: Iterable<Pick<Contribution, 'issue' | 'sheets'>>,
  merged: Merged,
): Generator<[path: string, content: Uint8Array | object]> {
  yield ['index.json', merged.manifest];
  yield ['names.json', merged.names];
  for (const [shard, bytes] of merged.shards.entries()) yield [shardPath(shard), bytes];
  for (const { issue, sheets } of contributions) {
    for (const [i, sheet] of sheets.entries()) yield [sheetPath(issue.id, i), sheet];
  }
}

/** The files as an engine reads them, without a host. `read` is told of each file that is asked for. */
export function memorySource(
  files: ReadonlyMap<string, Uint8Array | object>,
  read: (path: string) => void = () => {},
): Source {
  const get = async (address: string): Promise<unknown> => {
    const path = address.replace(/\?.*/, '');
    const content = files.get(path);
    if (!content) throw new Error(`no such file: ${path}`);
    read(path);
    return content;
  };
  return { json: get as Source['json'], bytes: get as Source['bytes'] };
}
