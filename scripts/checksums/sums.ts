import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writeIfChanged } from '../parse/archive.ts';

const name = 'SHA256SUMS';

/** SHA-256 of every file of a folder by its path there, with forward slashes, in order; the list itself left out. */
export async function sumsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== name)
    .sort();
  const sums = new Map<string, string>();
  for (const path of paths)
    sums.set(
      path,
      createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('hex'),
    );
  return sums;
}

/** Writes the list in the form of `sha256sum`, which `sha256sum -c SHA256SUMS` checks in the folder. */
export async function writeSums(folder: string, sums: ReadonlyMap<string, string>): Promise<void> {
  await writeIfChanged(folder, { path: name, text: [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join('') });
}

/** The list of a folder; null where it has none. */
export async function readSums(folder: string): Promise<Map<string, string> | null> {
  const text = await readIfThere(join(folder, name));
  const lines = text?.split('\n').filter(Boolean) ?? [];
  return text === null ? null : new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** What differs between a list and the files that are there, in Chinese. */
export function checkSums(listed: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...listed.keys(), ...found.keys()])].sort();
  return paths.flatMap((path) => {
    if (!found.has(path)) return [`缺少  ${path}`];
    if (!listed.has(path)) return [`多余  ${path}`];
    return listed.get(path) === found.get(path) ? [] : [`不同  ${path}`];
  });
}
