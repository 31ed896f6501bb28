import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readSource } from '../../src/sources/index.ts';
import { recordPath } from '../../src/write/index.ts';
import { listGazettes } from '../parse/archive.ts';
import { identify } from '../parse/identity.ts';
import { readIfThere } from '../parse/read-file.ts';
import { type Sketch, sketchOf, type Wording, wordingOf } from './wording.ts';

/** A gazette that the archive has: what its path and its record say. */
export interface Known {
  path: string;
  id: string;
  publisher: string;
  hash: string;
  year: number | null;
  number: number | null;
  organization: string | null;
  /** Its text, read anew each time: an archive is larger than memory. Empty where it cannot be read. */
  wording: () => Promise<Wording>;
  /** What it is recognised by, read once. */
  sketch: () => Promise<Sketch>;
}

/** The part of what is known that its file tells. */
export function textOf(root: string, path: string): Pick<Known, 'wording' | 'sketch'> {
  const wording = (): Promise<Wording> =>
    readFile(join(root, path))
      .then((bytes) => readSource(bytes, path))
      .then(({ lines }) => wordingOf(lines))
      .catch(() => new Map());
  let sketch: Promise<Sketch> | undefined;
  return {
    wording,
    sketch: () => {
      sketch ??= wording().then(sketchOf);
      return sketch;
    },
  };
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
        ...textOf(root, path),
      };
    }),
  );
}
