import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WrittenFile } from '../../src/write/index.ts';
import { readIfThere } from './read-file.ts';

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
