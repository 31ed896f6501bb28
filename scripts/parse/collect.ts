import { join } from 'node:path';
import { recordPath } from '../../src/write/index.ts';
import { listGazettes, listRecords, readIfThere } from './archive.ts';
import { emendationsPath, identify } from './identity.ts';
import type { Job } from './parse-file.ts';

/** What there is to parse, and what stands in the collections already. */
export interface Work {
  jobs: Job[];
  /** Sources that would be written to the records of another: the same name with another ending. */
  clashes: { path: string; reason: string }[];
  /** The generated files of a gazette, its own record apart. */
  written: Map<string, string[]>;
  /** Generated files of gazettes that are no longer there. */
  orphans: string[];
  /** Files among the sources that are read by nobody: no gazette, or an editor's file or Markdown without one. */
  strays: string[];
}

/** Whether a file beside the sources is a record that was written here: what a clerk keeps there is nobody's to take away. */
const isRecord = async (file: string): Promise<boolean> => (await readIfThere(file))?.startsWith('---\nid: ') ?? false;

/** Looks through `content/` of the project. */
export async function collect(root: string): Promise<Work> {
  const { sources, readings, records, others } = await listGazettes(root);
  const written = await listRecords(root);
  const first = new Map<string, string>();
  const jobs: Job[] = [];
  const clashes: Work['clashes'] = [];
  for (const path of sources) {
    const identity = identify(path);
    const other = first.get(identity.id);
    if (other) {
      clashes.push({ path, reason: `与 ${other} 是同一期的名称(${identity.id}),请只保留一个` });
      continue;
    }
    first.set(identity.id, path);
    jobs.push({ file: join(root, path), path, ...identity, want: 'records' });
  }
  const own = new Set(sources.flatMap((path) => [recordPath(path), emendationsPath(path)]));
  const orphans = [...written].filter(([id]) => !first.has(id)).flatMap(([, paths]) => paths);
  const strays = [...others, ...readings.filter((path) => !own.has(path))];
  for (const path of records.filter((each) => !own.has(each))) {
    if (await isRecord(join(root, path))) orphans.push(path);
    else strays.push(path);
  }
  return { jobs, clashes, written, orphans, strays: strays.sort() };
}
