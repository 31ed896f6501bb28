import { join } from 'node:path';
import { archiveFolder } from '../src/archive-folder.ts';
import { collect } from './parse/collect.ts';
import { locate } from './parse/locate.ts';
import { failureOf, paintFor } from './parse/report.ts';
import { runJobs } from './parse/run-jobs.ts';
import { readCommand, usage } from './verify/command.ts';
import { copyAt, isAddress } from './verify/copy.ts';
import { faultsOf } from './verify/faults-of.ts';
import { truthOf } from './verify/truth-of.ts';

const unread = (where: string, { cause, message }: Error): string =>
  `无法读取 ${where}(${cause instanceof Error ? cause.message : message})`;

/** Compares a published copy with the sources; returns the exit code. */
async function verify(where: string): Promise<number> {
  const paint = paintFor(process.stderr);
  const copy = copyAt(where);
  const fault = await copy('index.html').then(
    (home) => home === null && `${where} 中没有网站;请先运行 npm run build,或写明网站所在`,
    (error) => unread(where, error),
  );
  if (fault) {
    console.error(fault);
    return 1;
  }
  const { jobs } = await collect(archiveFolder());
  const count = { faults: 0, documents: 0, paragraphs: 0, lines: 0 };
  for await (const [job, outcome] of runJobs(jobs)) {
    if (!outcome.ok) {
      count.faults += 1;
      console.error(failureOf(job.path, outcome.reason, outcome.detail, paint));
      continue;
    }
    const truth = await truthOf(job, outcome);
    const faults = await faultsOf(truth, copy).catch((error) => [`${job.id}:${unread(where, error)}`]);
    for (const fault of faults) console.error(`${paint('red', '不一致')}  ${fault}`);
    count.faults += faults.length;
    count.documents += truth.documents.length;
    count.paragraphs += truth.documents.flatMap(({ blocks }) => blocks).length;
    count.lines += truth.lines.length;
  }
  const size = `${jobs.length} 期公报,${count.documents} 篇文件,${count.paragraphs} 段,${count.lines} 行原文`;
  if (count.faults) console.error(`${where}:核对 ${size},不一致 ${count.faults} 处`);
  else console.log(`${where}:核对 ${size},全部一致`);
  return count.faults ? 1 : 0;
}

const command = readCommand(process.argv.slice(2));
if ('wrong' in command) {
  console.error(`${command.wrong}\n\n${usage}`);
  process.exitCode = 2;
} else {
  const { where } = command;
  process.exitCode = await verify(
    where === null ? join(archiveFolder(), 'dist') : isAddress(where) ? where : locate(where),
  );
}
