// Ships to the browser.
import type { Ask } from '../ask.ts';
import type { Archive } from './archive.ts';
import { search, type Told } from './search.ts';
import { suggest } from './suggest.ts';

/** What the page asks of whoever searches for it. A turn is a search; a later one ends those before it. */
export type Request = { turn: number; ask: Ask } | { turn: number; more: true } | { turn: number; typed: string };

/** What it is told: bits of its turn, names that begin as it was typed, or why nothing can be read. */
export type Reply = { turn: number; told: Told } | { turn: number; names: string[] } | { turn: number; failed: string };

/** Answers a page, in a worker or beside it. */
export function answer(archive: Archive, tell: (reply: Reply) => void): (request: Request) => void {
  let turn = 0;
  let goOn: (() => void) | undefined;
  const run = async (own: number, ask: Ask): Promise<void> => {
    for await (const told of search(archive, ask)) {
      if (own !== turn) return;
      tell({ turn: own, told });
      if (!('full' in told) || !told.full) continue;
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      if (own !== turn) return;
    }
  };
  return (request) => {
    const fail = (error: unknown): void => tell({ turn: request.turn, failed: String(error) });
    if ('typed' in request) {
      archive.names().then((index) => tell({ turn: request.turn, names: suggest(index, request.typed) }), fail);
      return;
    }
    if ('ask' in request) turn = request.turn;
    const waiting = goOn;
    goOn = undefined;
    waiting?.();
    if ('ask' in request) run(request.turn, request.ask).catch(fail);
  };
}
