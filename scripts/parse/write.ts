import type { LivingGazette } from '../../src/permalinks/index.ts';
import { some } from '../doctor/finding.ts';
import { alone } from './alone.ts';
import { removeFiles } from './archive.ts';
import { collect } from './collect.ts';
import { heedInterrupt, interrupted } from './interrupt.ts';
import { settleLinks } from './links.ts';
import { keyOf, type Memory, parserVersion, recall, remember } from './memory.ts';
import type { Job } from './parse-file.ts';
import { progressOf } from './progress.ts';
import { replaceFiles } from './replace-files.ts';
import { errorsOf, failureOf, paintFor, reportOf } from './report.ts';
import { runJobs } from './run-jobs.ts';
import { writeIfChanged } from './write-if-changed.ts';

/**
 * Brings the collections to what the sources give, and reports. Only files that differ are written; a gazette whose source
 * and parser are the same as at the last run is not parsed again; one that cannot be parsed keeps its old records. Stopped by
 * Ctrl+C it ends after a whole gazette; the next run goes on from there. Two runs never work at once.
 */
export const writeCollections = (root: string, quiet: boolean): Promise<number> =>
  alone(root, () => bringUpToDate(root, quiet));

async function bringUpToDate(root: string, quiet: boolean): Promise<number> {
  const paint = paintFor(process.stdout);
  const { jobs, refused, written, orphans, strays } = await collect(root);
  const version = await parserVersion();
  const keys = new Map<Job, string | null>();
  const known = new Map<Job, Pick<Memory, 'summary' | 'living'>>();
  const living = new Map<string, LivingGazette>();
  for (const job of jobs) {
    const key = await keyOf(root, job.path, version);
    keys.set(job, key);
    const memory = key && (await recall(root, job.id, key));
    const stale = memory && (written.get(job.id) ?? []).some((path) => !(path in memory.files));
    if (memory && !stale) known.set(job, memory);
  }

  let changed = 0;
  let removed = 0;
  let failed = 0;
  const progress = progressOf(process.stderr, '解析', jobs.length - known.size, quiet);
  const interrupt = heedInterrupt();
  const fail = (path: string, reason: string, detail?: string): void => {
    failed += 1;
    progress.clear();
    console.error(failureOf(path, reason, detail, paintFor(process.stderr)));
  };
  const outcomes = runJobs(jobs.filter((job) => !known.has(job)));
  let doubts = 0;
  let documents = 0;
  try {
    for (const job of jobs) {
      let result = known.get(job);
      if (!result) {
        const { value } = await outcomes.next();
        if (!value || interrupt.asked()) break;
        const [, outcome] = value;
        progress.step();
        if (!outcome.ok) {
          fail(job.path, outcome.reason, outcome.detail);
          continue;
        }
        const paths = outcome.files.map((file) => file.path);
        const kept = new Set(paths);
        const stale = (written.get(job.id) ?? []).filter((path) => !kept.has(path));
        changed += await replaceFiles(root, outcome.files, stale);
        removed += stale.length;
        const key = keys.get(job);
        if (key) await remember(root, job.id, key, outcome, paths);
        result = outcome;
      }
      const { summary } = result;
      living.set(job.id, result.living);
      doubts += summary.messages.filter((message) => message.severity !== 'info').length;
      documents += summary.documents.length;
      progress.clear();
      if (!quiet) console.log(reportOf(summary, paint));
      else for (const error of errorsOf(summary, paintFor(process.stderr))) console.error(error);
    }
  } finally {
    // A disk that fails must not leave the threads, which would keep the run alive.
    await outcomes.return(undefined);
    interrupt.release();
  }
  if (interrupt.asked()) {
    console.error(`已停下:${living.size} 期完整,其余保持原样;再运行 npm run parse 即可接着做完`);
    return interrupted;
  }
  await removeFiles(root, orphans);
  removed += orphans.length;
  for (const { path, reason } of refused) fail(path, reason);
  const unread = jobs.filter(({ id }) => !living.has(id)).map(({ id }) => id);
  const links = await settleLinks(root, living, unread);
  if (links.text !== null) await writeIfChanged(root, { path: links.path, text: links.text });
  for (const fault of links.faults) console.error(`${paintFor(process.stderr)('red', '网址失效')}  ${fault}`);
  if (strays.length) console.log(`没有读 ${some(strays)};怎样处理,见 npm run doctor`);
  console.log(
    `共 ${jobs.length} 期,文件 ${documents} 篇,存疑 ${doubts} 处;${known.size} 期未变,写入 ${changed} 个文件,删除 ${removed} 个${failed ? `,无法解析 ${failed} 个` : ''}`,
  );
  return failed || links.faults.length ? 1 : 0;
}
