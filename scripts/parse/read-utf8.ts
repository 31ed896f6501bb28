import { isUtf8 } from 'node:buffer';
import { UnreadableSource } from '../../src/sources/index.ts';
import { bytesIfThere } from './archive.ts';

/**
 * The text of a file that a clerk may write by hand; null where there is none. Throws `UnreadableSource` where it is in another
 * encoding: written back, it would have lost what it says.
 */
export async function readUtf8(path: string): Promise<string | null> {
  const bytes = await bytesIfThere(path);
  if (bytes && !isUtf8(bytes)) throw new UnreadableSource('不是 UTF-8 编码;请在记事本中打开,“另存为”时编码选 UTF-8');
  return bytes?.toString('utf8') ?? null;
}
