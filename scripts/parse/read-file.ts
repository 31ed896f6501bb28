import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { UnreadableSource } from '../../src/sources/index.ts';

/** The bytes of a file; null where there is none. One that is there and cannot be read is an error. */
export async function bytesIfThere(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    // Of a folder the error does not say which.
    throw Object.assign(error, { path });
  });
}

/** The same as text. */
export async function readIfThere(path: string): Promise<string | null> {
  return (await bytesIfThere(path))?.toString('utf8') ?? null;
}

/**
 * The text of a file that a clerk may write by hand; null where there is none. Throws `UnreadableSource` where it is in another
 * encoding: written back, it would have lost what it says.
 */
export async function readUtf8(path: string): Promise<string | null> {
  const bytes = await bytesIfThere(path);
  if (bytes && !isUtf8(bytes)) throw new UnreadableSource('不是 UTF-8 编码;请在记事本中打开,“另存为”时编码选 UTF-8');
  return bytes?.toString('utf8') ?? null;
}
