import type { BuiltPage } from './pages.ts';

/** Tells what is wrong with the links of a site that was built for a base path. Links to other sites are not followed. */
export function linkFaults(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  base: string,
): (from: string, links: readonly string[]) => string[] {
  const ids = new Map(pages.map((page) => [page.address, page.ids]));
  const fault = (from: string, link: string): string | null => {
    const url = new URL(link, new URL(`${base}${from.slice(1)}`, 'http://site.invalid'));
    if (url.host !== 'site.invalid') return null;
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base)) return `${from} → ${link}: outside of the base`;
    const address = `/${path.slice(base.length)}`;
    if (!files.has(address)) return `${from} → ${link}: no such page`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment && !ids.get(address)?.has(fragment)) return `${from} → ${link}: no such place`;
    return null;
  };
  return (from, links) => links.map((link) => fault(from, link)).filter((found) => found !== null);
}
