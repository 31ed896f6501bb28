// Ships to the browser.
import { ownScript } from '../../trusted.ts';
import type { Reply, Request } from '../engine/answer.ts';
import script from '../engine/worker.ts?worker&url';

/** A worker that searches the files at an address, so that the page is never held up. */
export function connect(root: string, hear: (reply: Reply) => void): (request: Request) => void {
  const worker = new Worker(ownScript(script), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
  worker.addEventListener('error', () => hear({ turn: Number.POSITIVE_INFINITY, failed: 'worker' }));
  worker.postMessage(new URL(root, location.href).href);
  return (request) => worker.postMessage(request);
}
