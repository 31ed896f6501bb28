import { parentPort } from 'node:worker_threads';
import { faultsOf } from './faults.ts';

parentPort?.on('message', async ({ ticket, job }: { ticket: number; job: { bytes: Uint8Array; name: string } }) => {
  parentPort?.postMessage({ ticket, outcome: { ok: true, faults: await faultsOf(job.bytes, job.name) } });
});
