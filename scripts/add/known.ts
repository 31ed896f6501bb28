import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { recordPath } from '../../src/write/index.ts';
import { listGazettes, readIfThere } from '../parse/archive.ts';
import { identify } from '../parse/identity.ts';

/** A gazette that the archive has: what its path and its record say. */
export interface Known {
  path: string;
  id: string;
  publisher: string;
  hash: string;
  year: number | null;
  number: number | null;
  organization: string | null;
}

/** SHA-256: what two files of the same bytes share. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function frontOf(root: string, path: string): Promise<Record<string, unknown>> {
  const text = await readIfThere(join(root, recordPath(path)));
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text ?? '')?.[1];
  const data: unknown = front ? parseDocument(front).toJS({ maxAliasCount: 0 }) : null;
  return data && typeof data === 'object' ? (data as Record<string, unknown>) : {};
}

/** Every gazette of the archive. */
export async function knownGazettes(root: string): Promise<Known[]> {
  const { sources } = await listGazettes(root);
  return Promise.all(
    sources.map(async (path) => {
      const [bytes, front] = await Promise.all([readFile(join(root, path)), frontOf(root, path)]);
      const { year, number, organization } = front;
      return {
        path,
        ...identify(path),
        hash: hashOf(bytes),
        year: typeof year === 'number' ? year : null,
        number: typeof number === 'number' ? number : null,
        organization: typeof organization === 'string' ? organization : null,
      };
    }),
  );
}
