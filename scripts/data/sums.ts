import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { glob, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/** Writes the SHA-256 of every file of the data, as `sha256sum -c` reads it. */
export async function writeSums(folder: string): Promise<void> {
  const name = 'sha256sums.txt';
  const files = (await Array.fromAsync(glob('**/*.*', { cwd: folder }))).map((path) => path.replaceAll('\\', '/'));
  const lines: string[] = [];
  for (const file of files.filter((path) => !path.endsWith('.html') && path !== name).sort()) {
    lines.push(`${await sumOf(join(folder, file))}  ${file}\n`);
  }
  await writeFile(join(folder, name), lines.join(''));
}
