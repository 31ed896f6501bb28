import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LivingGazette } from '../../src/permalinks/index.ts';
import { emendationsPath } from './identity.ts';
import { bytesIfThere, readIfThere } from './read-file.ts';
import { stampOf } from './stamp.ts';
import type { Summary } from './summary.ts';

/** What is remembered of a gazette between two runs: never needed, only saves parsing it again. */
export interface Memory {
  /** Digest of the parser, the source and the editor's readings. */
  key: string;
  summary: Summary;
  living: LivingGazette;
  /** Each file that was written, and its stamp then. */
  files: Record<string, string>;
}

/** The rooms that what is remembered comes from. */
export const rooms: readonly string[] = [
  'text',
  'records',
  'sources',
  'publishers',
  'read',
  'documents',
  'parse',
  'write',
  'permalinks',
  'exports',
];

/** A digest of several pieces, each apart from the next. */
function digest(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece).update('\0');
  return hash.digest('hex');
}

/** A digest of all that decides what a source gives: the parser's own code and the versions of the libraries. */
export async function parserVersion(): Promise<string> {
  const project = join(import.meta.dirname, '..', '..');
  const paths: string[] = [];
  for await (const path of glob(`{src/{${rooms.join(',')}},scripts/parse}/**/*.ts`, { cwd: project })) paths.push(path);
  const texts = await Promise.all(
    [...paths.sort(), 'package-lock.json'].map((path) => readIfThere(join(project, path))),
  );
  return digest([process.version, ...texts.map((text) => text ?? '')]);
}

/** The key of a gazette as its source and its editor's file are now; null where they cannot be read. */
export async function keyOf(root: string, source: string, version: string): Promise<string | null> {
  try {
    const readings = await bytesIfThere(join(root, emendationsPath(source)));
    return digest([version, source, await readFile(join(root, source)), readings ?? '']);
  } catch {
    return null;
  }
}

const place = (root: string, id: string): string => join(root, '.cache', 'parse', `${id}.json`);

/** What is remembered, if the source is the same and nobody touched the files since. */
export async function recall(root: string, id: string, key: string): Promise<Memory | null> {
  try {
    const memory: Memory = JSON.parse(await readFile(place(root, id), 'utf8'));
    if (memory.key !== key) return null;
    const same = await Promise.all(
      Object.entries(memory.files).map(async ([path, stamp]) => (await stampOf(join(root, path))) === stamp),
    );
    return same.every(Boolean) ? memory : null;
  } catch {
    return null;
  }
}

/** Remembers a gazette whose files have just been written; where it cannot, the gazette is parsed again the next time. */
export async function remember(
  root: string,
  id: string,
  key: string,
  { summary, living }: Pick<Memory, 'summary' | 'living'>,
  paths: readonly string[],
): Promise<void> {
  const files: Record<string, string> = {};
  for (const path of paths) files[path] = (await stampOf(join(root, path))) ?? '';
  try {
    await mkdir(dirname(place(root, id)), { recursive: true });
    await writeFile(place(root, id), JSON.stringify({ key, summary, living, files } satisfies Memory));
  } catch {
    await rm(place(root, id), { force: true }).catch(() => {});
  }
}
