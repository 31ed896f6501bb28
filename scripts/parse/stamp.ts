import { stat } from 'node:fs/promises';

/** The size and the time of the last change of a file, to see later whether anyone touched it; null where it is gone. */
export async function stampOf(path: string): Promise<string | null> {
  return stat(path).then(
    ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
    () => null,
  );
}
