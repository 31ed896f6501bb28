import { relative } from 'node:path';
import { identify } from './identity.ts';
import { locate } from './locate.ts';
import type { Job } from './parse-file.ts';
import { failureOf, paintFor } from './report.ts';
import { runJobs } from './run-jobs.ts';

const jobFor = (given: string): Job => {
  const file = locate(given);
  const inside = relative(process.cwd(), file).replaceAll('\\', '/');
  const path = inside.startsWith('content/gazettes/') ? inside : file.replaceAll('\\', '/');
  return { file, path, ...identify(path), want: 'json' };
};

const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));

/** Prints one JSON array, an object a file that could be read, in the order given; everything else goes to standard error. */
export async function printJson(files: readonly string[], quiet: boolean): Promise<number> {
  // Whoever reads may have had enough (`| head`).
  process.stdout.on('error', () => process.exit(1));
  const paint = paintFor(process.stderr);
  const given = new Map(files.map((file) => [jobFor(file), file]));
  let printed = 0;
  let doubts = 0;
  await print('[');
  for await (const [job, outcome] of runJobs([...given.keys()])) {
    if (!outcome.ok) {
      console.error(failureOf(given.get(job) as string, outcome.reason, outcome.detail, paint));
      continue;
    }
    doubts += outcome.summary.messages.filter((message) => message.severity !== 'info').length;
    await print(`${printed ? ',' : ''}\n${outcome.text}`);
    printed += 1;
  }
  await print('\n]\n');
  if (!quiet) console.error(`已解析 ${printed} 个文件,存疑 ${doubts} 处,无法解析 ${files.length - printed} 个`);
  return printed === files.length ? 0 : 1;
}
