import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type Job, type Outcome, parseFile } from './parse-file.ts';
import { inOrder } from './pool.ts';

// Starting a thread takes longer than parsing a gazette or two.
const fewest = 4;
/** Bytes of a file that is surely read in a moment. What is larger is read where it can be given up. */
const small = 2 ** 20;

const isSmall = ({ file }: Job): Promise<boolean> =>
  stat(file).then(
    ({ size }) => size <= small,
    () => true,
  );

/**
 * Each job with its outcome, in their order: a few small files are read here, many or large ones in threads, each of which
 * is given up after two minutes or three gigabytes.
 */
export async function* runJobs(jobs: readonly Job[]): AsyncGenerator<[Job, Outcome], void> {
  if (jobs.length < fewest && (await Promise.all(jobs.map(isSmall))).every(Boolean)) {
    for (const job of jobs) yield [job, await parseFile(job)];
    return;
  }
  const worker = new URL('./worker.ts', import.meta.url);
  const options = { worker, size: availableParallelism(), limit: 120_000, megabytes: 3072 };
  let at = 0;
  for await (const outcome of inOrder<Job, Outcome>(jobs, options)) {
    yield [jobs[at] as Job, outcome];
    at += 1;
  }
}
