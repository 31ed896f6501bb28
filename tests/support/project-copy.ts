import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const parts = [
  'src',
  'scripts',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A fresh copy of the project in a folder of its own, called as is asked, with the packages that are installed and no cache. */
export async function projectCopy(name = 'gongbao'): Promise<string> {
  const root = join(await mkdtemp(join(tmpdir(), 'gongbao-copy-')), name);
  for (const part of parts) await cp(join(project, part), join(root, part), { recursive: true });
  // Each package for itself: what the programs keep in node_modules is the copy's own.
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir(join(project, 'node_modules'))) {
    if (/^\.(?!bin)/.test(name)) continue;
    await symlink(join(project, 'node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  return root;
}

/** Takes a copy away; the packages stay. */
export const removeCopy = (root: string): Promise<void> => rm(dirname(root), { recursive: true, force: true });
