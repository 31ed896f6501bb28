import { availableParallelism } from 'node:os';
import { type Job, type Outcome, parseFile } from './parse-file.ts';
import { inOrder } from './pool.ts';

// Starting a thread takes longer than parsing a gazette or two.
const fewest = 4;

/** The outcomes of the jobs, in their order: few are done here, many on all cores. */
export async function* runJobs(jobs: readonly Job[]): AsyncGenerator<Outcome, void> {
  if (jobs.length < fewest) {
    for (const job of jobs) yield await parseFile(job);
    return;
  }
  const worker = new URL('./worker.ts', import.meta.url);
  yield* inOrder<Job, Outcome>(jobs, { worker, size: availableParallelism(), limit: 120_000 });
}
