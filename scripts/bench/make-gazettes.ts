import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Model, variant } from './variants.ts';
import { wantedAt } from './wanted.ts';

/** Writes gazettes like the model into the archive of a folder, from an index to before another. The same always, byte by byte. */
export async function makeGazettes(root: string, model: Model, from: number, to: number, seed = 1): Promise<void> {
  for (let index = from; index < to; index += 1) {
    const { path, ...wanted } = wantedAt(index, seed);
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), variant(model, wanted));
  }
}
