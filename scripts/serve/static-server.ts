import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { hostHeaders } from '../../src/policy.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The path of an address, as it was asked for. */
const pathname = (url: string): string => new URL(url, 'http://localhost').pathname;

/** The path below the root that an address asks for, or null where it leaves the root or cannot be read. */
function pathOf(url: string, base: string): string | null {
  try {
    const path = decodeURIComponent(pathname(url));
    if (!path.startsWith(base) || path.includes('\0')) return null;
    const inside = normalize(path.slice(base.length));
    return inside === '..' || inside.startsWith(`..${sep}`) ? null : inside;
  } catch {
    return null;
  }
}

async function kind(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : null;
}

function send(response: ServerResponse, status: number, file: string, headers: typeof hostHeaders): void {
  response.writeHead(status, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  // A build may take a file away while it is read.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * A server for a built site, as a plain host would serve it: `index.html` for a folder, a redirect where its slash is
 * missing, `404.html` for what is not there. `base` is the path that the site was built for, with both slashes; `headers` go
 * with every file.
 */
export function staticServer(root: string, base: string, headers = hostHeaders): Server {
  return createServer(async ({ url = '/' }, response) => {
    const path = pathOf(url, base);
    const file = join(root, path ?? '404.html');
    const found = path === null ? null : await kind(file);
    if (found === 'file') return send(response, 200, file, headers);
    if (found === 'folder' && !pathname(url).endsWith('/')) {
      return response.writeHead(301, { location: `${pathname(url)}/` }).end();
    }
    const index = join(file, 'index.html');
    if (found === 'folder' && (await kind(index))) return send(response, 200, index, headers);
    const missing = join(root, '404.html');
    if (await kind(missing)) return send(response, 404, missing, headers);
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
  });
}
