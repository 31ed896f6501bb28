import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { documentCollections } from '../../src/documents/collections.ts';
import { endings } from '../../src/sources/index.ts';
import type { WrittenFile } from '../../src/write/index.ts';

const gazettes = 'content/gazettes';
const collections: readonly string[] = [...documentCollections, 'meetings', 'appointments', 'people'];
/** Whether a file's name is one of a gazette. */
export const isSource = (name: string): boolean => source.test(name);
const source = new RegExp(`\\.(?:${endings.join('|')})$`, 'i');

/** The files of a folder and of folders in it, in order, by their paths from there with forward slashes; none where it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What stands under `content/gazettes/`: sources, editors' files, records, anything else; in order, paths from the root. */
export async function listGazettes(
  root: string,
): Promise<Record<'sources' | 'readings' | 'records' | 'others', string[]>> {
  // Names with such openings belong to editors: Word's locks, hidden files.
  const names = (await namesIn(join(root, gazettes))).filter((name) => !/(^|\/)[.~]/.test(name));
  const paths = names.map((name) => `${gazettes}/${name}`);
  const sources = paths.filter(isSource);
  const readings = paths.filter((path) => path.endsWith('.emendations.yaml'));
  const records = paths.filter((path) => path.endsWith('.md'));
  const known = new Set([...sources, ...readings, ...records]);
  return { sources, readings, records, others: paths.filter((path) => !known.has(path)) };
}

/** Every generated file of the collections, by the gazette that it belongs to. */
export async function listRecords(root: string): Promise<Map<string, string[]>> {
  const byGazette = new Map<string, string[]>();
  for (const collection of collections) {
    for (const name of await namesIn(join(root, 'content', collection))) {
      const [gazette, rest] = name.split('/');
      if (!gazette || !rest?.endsWith('.md')) continue;
      const paths = byGazette.get(gazette) ?? [];
      paths.push(`content/${collection}/${name}`);
      byGazette.set(gazette, paths);
    }
  }
  return byGazette;
}

/** The bytes of a file; null where there is none. One that is there and cannot be read is an error. */
export async function bytesIfThere(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** The same as text. */
export async function readIfThere(path: string): Promise<string | null> {
  return (await bytesIfThere(path))?.toString('utf8') ?? null;
}

/** Writes a file that is new or changed, whole or not at all, also where the power fails; says whether it did. */
export async function writeIfChanged(root: string, { path, text }: WrittenFile): Promise<boolean> {
  const target = join(root, path);
  if ((await readIfThere(target)) === text) return false;
  await mkdir(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.tmp`;
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
  return true;
}

/** Removes generated files, and the folder of a gazette that is left empty. */
export async function removeFiles(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(join(root, path), { force: true });
  for (const folder of new Set(paths.map(dirname))) {
    if (folder.startsWith(gazettes) || (await namesIn(join(root, folder))).length) continue;
    await rm(join(root, folder), { recursive: true, force: true });
  }
}

/** The size and the time of the last change of a file, to see later whether anyone touched it; null where it is gone. */
export async function stampOf(path: string): Promise<string | null> {
  return stat(path).then(
    ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
    () => null,
  );
}

/** A digest of several pieces, each apart from the next. */
export function digest(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece).update('\0');
  return hash.digest('hex');
}
