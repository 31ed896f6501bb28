// Ships to the browser.
import { answer, type Request } from './answer.ts';
import { openArchive } from './archive.ts';
import { hostSource } from './source.ts';

let ask: ((request: Request) => void) | undefined;

/** The first message is the address of the search's files, the others are requests. */
addEventListener('message', ({ data }: MessageEvent<string | Request>) => {
  if (typeof data === 'string') ask = answer(openArchive(hostSource(data)), (reply) => postMessage(reply));
  else ask?.(data);
});
