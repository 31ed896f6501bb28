import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../parse/archive.ts';
import { readIfThere } from '../parse/read-file.ts';
import { writeIfChanged } from '../parse/write-if-changed.ts';

/** The list of all files of the site, which stands among them. */
export const siteList = 'SHA256SUMS';

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/** SHA-256 of each wanted file of a folder by its path there, with forward slashes, in order. */
export async function sumsOf(folder: string, wanted: (path: string) => boolean): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for (const path of (await namesIn(folder)).filter(wanted)) sums.set(path, await sumOf(join(folder, path)));
  return sums;
}

/** Writes a list in the form of `sha256sum`, which `sha256sum -c` checks in the folder. */
export async function writeSums(folder: string, list: string, sums: ReadonlyMap<string, string>): Promise<void> {
  await writeIfChanged(folder, { path: list, text: [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join('') });
}

/** A list of a folder; null where it has none. */
export async function readSums(folder: string, list: string): Promise<Map<string, string> | null> {
  const text = await readIfThere(join(folder, list));
  const lines = text?.split(/\r?\n/).filter(Boolean) ?? [];
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
