import { join } from 'node:path';
import type { LivingGazette } from '../../src/permalinks/index.ts';
import { collect } from './collect.ts';
import { tellDiskFault } from './disk-reason.ts';
import { settleLinks } from './links.ts';
import { progressOf } from './progress.ts';
import { readIfThere } from './read-file.ts';
import { failureOf, paintFor } from './report.ts';
import { runJobs } from './run-jobs.ts';

/** Parses every source and compares with the collections, without writing: names each file that is not what its source gives. */
export const checkCollections = (root: string, quiet: boolean): Promise<number> =>
  compare(root, quiet).catch(tellDiskFault);

async function compare(root: string, quiet: boolean): Promise<number> {
  const paint = paintFor(process.stderr);
  const { jobs, refused, written, orphans } = await collect(root);
  const wrong: [word: string, path: string][] = orphans.map((path) => ['多余', path]);
  let failed = refused.length;
  let compared = 0;
  for (const { path, reason } of refused) console.error(failureOf(path, reason, undefined, paint));
  const living = new Map<string, LivingGazette>();
  const unread: string[] = [];
  const progress = progressOf(process.stderr, '检查', jobs.length, quiet);
  for await (const [job, outcome] of runJobs(jobs)) {
    progress.step();
    if (!outcome.ok) {
      failed += 1;
      progress.clear();
      unread.push(job.id);
      console.error(failureOf(job.path, outcome.reason, outcome.detail, paint));
      continue;
    }
    living.set(job.id, outcome.living);
    const paths = new Set(outcome.files.map((file) => file.path));
    for (const { path, text } of outcome.files) {
      compared += 1;
      const there = await readIfThere(join(root, path));
      if (there === null) wrong.push(['缺少', path]);
      else if (there !== text) wrong.push(['不同', path]);
    }
    for (const path of written.get(job.id) ?? []) if (!paths.has(path)) wrong.push(['多余', path]);
  }
  const links = await settleLinks(root, living, unread);
  if (links.text !== null && links.text !== ((await readIfThere(join(root, links.path))) ?? '{}\n')) {
    wrong.push(['不同', links.path]);
  }
  failed += links.faults.length;
  for (const fault of links.faults) console.error(`${paint('red', '网址失效')}  ${fault}`);
  for (const [word, path] of wrong) console.error(`${paint('yellow', word)}  ${path}`);
  if (wrong.length) console.error(`${wrong.length} 个文件与公报原文不一致;请运行 npm run parse 重新生成,不要手工修改`);
  else if (!quiet && !failed) console.log(`${jobs.length} 期公报,${compared} 个文件,与原文一致`);
  return wrong.length || failed ? 1 : 0;
}
