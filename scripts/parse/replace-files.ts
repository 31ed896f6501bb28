import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WrittenFile } from '../../src/write/index.ts';
import { removeFiles } from './archive.ts';
import { readIfThere } from './read-file.ts';

/** What is left to do when all drafts are written; paths from the root. */
interface Pending {
  renames: [draft: string, target: string][];
  removals: string[];
}

const notePath = (root: string): string => join(root, '.cache', 'parse', 'pending.json');

async function carryOut(root: string, { renames, removals }: Pending): Promise<void> {
  for (const [draft, target] of renames) {
    // One that is gone was renamed before the run was cut short.
    await rename(join(root, draft), join(root, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await removeFiles(root, removals);
  await rm(notePath(root), { force: true });
}

/** Finishes what a run that was cut short had begun; says whether there was anything. */
export async function finishPending(root: string): Promise<boolean> {
  const note = await readIfThere(notePath(root));
  if (note === null) return false;
  const pending = pendingIn(note);
  if (pending) await carryOut(root, pending);
  else await rm(notePath(root), { force: true });
  return pending !== null;
}

/** Null where the power failed before the note was on the disk: its gazette is not remembered, and so is parsed again. */
function pendingIn(note: string): Pending | null {
  try {
    return JSON.parse(note) as Pending;
  } catch {
    return null;
  }
}

/**
 * Brings the files of one gazette from what they were to what they are, all or none: first a draft of each that differs, then
 * a note of what is to be done, then the renames and removals. A full disk fails the drafts, and nothing has changed; a run cut
 * short after the note is finished by the next one. Says how many files were written.
 */
export async function replaceFiles(
  root: string,
  files: readonly WrittenFile[],
  removals: readonly string[],
): Promise<number> {
  const renames: Pending['renames'] = [];
  const note = notePath(root);
  const draftNote = `${note}.${process.pid}.tmp`;
  try {
    for (const { path, text } of files) {
      if ((await readIfThere(join(root, path))) === text) continue;
      const draft = `${path}.${process.pid}.tmp`;
      await mkdir(dirname(join(root, path)), { recursive: true });
      renames.push([draft, path]);
      await writeFile(join(root, draft), text);
    }
    if (!renames.length && !removals.length) return 0;
    await mkdir(dirname(note), { recursive: true });
    await writeFile(draftNote, JSON.stringify({ renames, removals: [...removals] } satisfies Pending));
    await rename(draftNote, note);
  } catch (error) {
    for (const [draft] of renames) await rm(join(root, draft), { force: true });
    await rm(draftNote, { force: true });
    throw error;
  }
  await carryOut(root, { renames, removals: [...removals] });
  return renames.length;
}
