import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toParsedGazette } from '../../src/exports/parsed-gazette.ts';
import { parse } from '../../src/parse/index.ts';
import { publisherOf } from '../../src/publishers/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { listGazettes } from '../parse/archive.ts';
import { identify } from '../parse/identity.ts';
import type { Model } from './variants.ts';

/** The first gazette of a project that is a plain text, as the model of others. */
export async function readModel(root: string): Promise<Model & { path: string }> {
  const { sources } = await listGazettes(root);
  const path = sources.find((source) => source.endsWith('.txt'));
  if (!path) throw new Error('no gazette under content/gazettes/');
  const { id, publisher } = identify(path);
  const profile = publisherOf(publisher);
  const source = await readSource(await readFile(join(root, path)), path);
  const issue = parse(source, { id, path, publisher: profile });
  const parsed = toParsedGazette({ ...issue, documents: issue.documents.map(({ record }) => record) });
  return { path, lines: source.lines.map(({ text }) => text), parsed, place: profile.names };
}
