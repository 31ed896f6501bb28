// Ships to the browser.
import { answer, type Reply, type Request } from '../../search/engine/answer.ts';
import { openArchive } from '../../search/engine/archive.ts';
import { packedSource } from './source.ts';

/** The search in the page itself: a page that was opened as a file has no worker. */
export const connect = (_root: string, hear: (reply: Reply) => void): ((request: Request) => void) =>
  answer(openArchive(packedSource('./')), hear);
