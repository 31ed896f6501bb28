import { parentPort } from 'node:worker_threads';
import { type Job, writeEndpoints } from './write-endpoints.ts';

parentPort?.on('message', async ({ ticket, job }: { ticket: number; job: Job }) => {
  parentPort?.postMessage({ ticket, outcome: await writeEndpoints(job) });
});
