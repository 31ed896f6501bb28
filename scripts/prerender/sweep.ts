import { readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Takes from a folder every file that is not among the kept ones (paths in the folder, with forward slashes), and every
 * folder that this empties. `.git`, which the branch of a host has there, stays. Says how many files went.
 */
export async function sweep(folder: string, kept: ReadonlySet<string>): Promise<number> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  const stale = paths.filter((path) => !kept.has(path) && !path.startsWith('.git/'));
  for (const path of stale) await rm(join(folder, path));
  for (const path of new Set(stale.map(dirname))) await removeEmpty(folder, path);
  return stale.length;
}

/** Removes a folder that is empty, and then those above it, up to the one that is swept. */
async function removeEmpty(folder: string, path: string): Promise<void> {
  for (let at = path; at !== '.'; at = dirname(at)) {
    const rest = await readdir(join(folder, at)).catch(() => []);
    if (rest.length) return;
    await rmdir(join(folder, at)).catch(() => {});
  }
}
