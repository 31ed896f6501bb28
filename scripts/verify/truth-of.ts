import { readFile } from 'node:fs/promises';
import { checksums } from '../../src/exports/checksums.ts';
import { blocksOf } from '../../src/markdown/blocks-of.ts';
import { readSource } from '../../src/sources/index.ts';
import type { Job, Outcome } from '../parse/parse-file.ts';
import type { Truth } from './faults-of.ts';

/** What every copy must hold of a gazette, from its source and the records that it has just given. */
export async function truthOf({ file, path, id }: Job, { files }: Extract<Outcome, { ok: true }>): Promise<Truth> {
  const { lines, sha256 } = await readSource(await readFile(file), path);
  const documents = files
    .flatMap(({ path, text }) => {
      const key = path.replace(/^.*\/(.+)\.md$/, '$1');
      const blocks = blocksOf(text);
      return blocks ? [{ id: `${id}-${key}`, start: Number.parseInt(key.slice(1), 10), blocks }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return { sums: checksums({ id, source: { path, sha256 } }, documents), documents, lines };
}
