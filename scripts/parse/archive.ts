import { readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { documentCollections } from '../../src/documents/collections.ts';
import { endings } from '../../src/sources/index.ts';

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

/** Removes generated files, and the folder of a gazette that is left empty. */
export async function removeFiles(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(join(root, path), { force: true });
  for (const folder of new Set(paths.map(dirname))) {
    if (folder.startsWith(gazettes) || (await namesIn(join(root, folder))).length) continue;
    await rm(join(root, folder), { recursive: true, force: true });
  }
}
