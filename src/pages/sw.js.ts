import { pageAddress } from '../addresses.ts';
import { sha256 } from '../exports/sha256.ts';
import worker from '../offline/worker.js?raw';
import { issues } from '../queries/archive.ts';

/** The worker that keeps what was read; its text changes with the archive. */
export async function GET(): Promise<Response> {
  const texts = (await issues()).map(({ gazette }) => gazette.source.sha256);
  const settings = {
    base: pageAddress(),
    build: sha256([worker, ...texts].join(' ')).slice(0, 12),
    page: pageAddress('offline'),
  };
  return new Response(`self.settings = ${JSON.stringify(settings)};\n${worker}`);
}
