import { parentPort } from 'node:worker_threads';
import { type Job, parseFile } from './parse-file.ts';

// One job at a time: the pool sends the next one when it has the answer to the last.
parentPort?.on('message', async ({ ticket, job }: { ticket: number; job: Job }) => {
  parentPort?.postMessage({ ticket, outcome: await parseFile(job) });
});
