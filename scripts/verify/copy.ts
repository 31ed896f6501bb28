import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A published copy of the site: the text at an address from its root (a page's ends with a slash); null where there is none. */
export type Copy = (path: string) => Promise<string | null>;

const patience = 30_000;

/** Whether a copy is named by its address on a host, not by its folder. */
export const isAddress = (where: string): boolean => /^https?:\/\//.test(where);

/** A copy in a folder (`dist`), or on a host: its address, with the base path. Throws what the network throws. */
export function copyAt(where: string): Copy {
  if (!isAddress(where)) {
    return (path) => readFile(join(where, path.replace(/\/$/, '/index.html')), 'utf8').catch(() => null);
  }
  const root = where.endsWith('/') ? where : `${where}/`;
  return async (path) => {
    const address = new URL(path.split('/').map(encodeURIComponent).join('/'), root);
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    return response.ok ? response.text() : null;
  };
}
