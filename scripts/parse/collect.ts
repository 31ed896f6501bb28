import { join } from 'node:path';
import { recordPath } from '../../src/write/index.ts';
import { listGazettes, listRecords } from './archive.ts';
import { emendationsPath, identify } from './identity.ts';
import type { Job } from './parse-file.ts';
import { readIfThere } from './read-file.ts';

/** What there is to parse, and what stands in the collections already. */
export interface Work {
  jobs: Job[];
  /**
   * Files that are no job, with why: sources that would be written to the records of another (the same name with another
   * ending), and Markdown that was not written here, which the site would take for records.
   */
  refused: { path: string; reason: string }[];
  /** The generated files of a gazette, its own record apart. */
  written: Map<string, string[]>;
  /** Generated files of gazettes that are no longer there. */
  orphans: string[];
  /** Files among the sources that nobody reads: no gazette, or an editor's file without one. */
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
  const refused: Work['refused'] = [];
  for (const path of sources) {
    const identity = identify(path);
    const other = first.get(identity.id);
    if (other) {
      refused.push({ path, reason: `与 ${other} 是同一期的名称(${identity.id}),请只保留一个` });
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
    else refused.push({ path, reason: '不是解析写出的记录,没有动它;公报原文请存为 .txt,其他文件请移到别处' });
  }
  return { jobs, refused, written, orphans, strays };
}
