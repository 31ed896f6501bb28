import { localAddress } from '../../src/offline/local-address.ts';

/** The attributes that hold the address of a file of the site. */
const addressed = /(\s(?:href|src|action|data-root)="|content="0; url=)(\/[^"]*)"/g;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/gi;
// What only a host needs: feeds, search from the browser's bar, the address on the web.
const hostOnly = /<link rel="(?:alternate|search|canonical)"[^>]*>/g;

/**
 * A page of the site as a file of a packed copy: its links lead from file to file, its scripts are classic ones, which a page
 * that was opened as a file may run. `'self'` means nothing to such a page, so it states no policy. `path` is where it stands
 * in `dist/`, with forward slashes.
 */
export function localPage(html: string, path: string, base: string): string {
  const depth = path.split('/').length - 1;
  return html
    .replace(policy, '')
    .replace(hostOnly, '')
    .replace(addressed, (_, opening: string, address: string) => `${opening}${localAddress(address, base, depth)}"`)
    .replace(/<script type="module"(?= src=)/g, '<script defer');
}
