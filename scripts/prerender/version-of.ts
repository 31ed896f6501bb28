import { hash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A digest of all that decides what is made of an archive: the code, and the versions of the libraries. */
export async function versionOf(root: URL): Promise<string> {
  const cwd = fileURLToPath(root);
  const paths = await Array.fromAsync(
    glob(['{src,scripts/prerender}/**/*.*', '{package-lock.json,astro.config.mjs}'], { cwd }),
  );
  const texts = await Promise.all(paths.sort().map((path) => readFile(join(cwd, path), 'utf8')));
  return hash('sha256', [process.version, ...paths, ...texts].join('\0')).slice(0, 20);
}
