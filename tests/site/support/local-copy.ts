import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { site } from '../../../src/site.ts';

/** What the site calls its home page, in its files too. */
export const named = new URL(site.base, site.address).href;

/** A copy of a served site whose files name it by where the copy is, as they would on its own host. */
export async function localCopy(home: string): Promise<{ home: string; server: Server }> {
  let own = '';
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, home));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const binary = bytes.subarray(0, 6).toString() === 'SQLite';
    response.writeHead(answer.status).end(binary ? bytes : bytes.toString('utf8').replaceAll(named, own));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  own = `http://127.0.0.1:${(server.address() as AddressInfo).port}${site.base}`;
  return { home: own, server };
}
