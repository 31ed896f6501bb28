import { glob, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';

/**
 * The address of the bundle that Astro prerenders from: in the folder of the site where that is in the project, else in
 * Astro's own. A build that was stopped may have left one behind.
 */
export async function entryOf({ root, outDir }: AstroConfig): Promise<string> {
  const folders = [new URL('.prerender/', outDir), new URL('.astro/.prerender/', root)];
  let newest = { href: '', time: 0 };
  for (const folder of folders) {
    for await (const name of glob('prerender-entry.*.mjs', { cwd: fileURLToPath(folder) })) {
      const file = new URL(name, folder);
      const { mtimeMs: time } = await stat(file);
      if (time > newest.time) newest = { href: file.href, time };
    }
  }
  if (!newest.href) throw new Error(`no bundle to prerender from in ${folders.join(', ')}`);
  return newest.href;
}
