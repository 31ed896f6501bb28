import { copyFile, mkdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { collect } from '../parse/collect.ts';

/** Copies the files of the gazettes as they came, byte for byte, named by their gazettes. */
export async function copyOriginals(root: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { jobs } = await collect(root);
  for (const { file, id } of jobs) await copyFile(file, join(folder, `${id}${extname(file)}`));
}
