import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toParsedGazette } from '../../src/exports/parsed-gazette.ts';
import { type Issue, parse } from '../../src/parse/index.ts';
import { publisherOf } from '../../src/publishers/index.ts';
import type { ParsedGazette } from '../../src/records/index.ts';
import { readSource } from '../../src/sources/index.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'tests', 'fixtures', 'gazettes');
const read = (path: string): string => readFileSync(path, 'utf8');

/** The gazette that the archive began with. */
export const seed = read(join(root, 'content', 'gazettes', 'hongshan', '2020-09.txt'));

/** The small gazettes of the fixtures: each its name, its text, and what it parses to, as YAML. */
export const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((file) => {
    const name = file.replace('.txt', '');
    return { name, text: read(join(folder, file)), golden: read(join(folder, `${name}.yaml`)) };
  });

/** Reads a text as the gazette `x-1` of a publisher that has no profile. */
export async function issueOf(text: string, emendations: string | null = null): Promise<Issue> {
  const source = await readSource(new TextEncoder().encode(text), '1.txt');
  return parse(source, { id: 'x-1', path: '1.txt', publisher: publisherOf('x'), emendations });
}

/** An issue as outside tools get it. */
export const jsonOf = (issue: Issue): ParsedGazette =>
  toParsedGazette({ ...issue, documents: issue.documents.map(({ record }) => record) });

/** Reads a text to what outside tools get. */
export async function parsed(text: string, emendations: string | null = null): Promise<ParsedGazette> {
  return jsonOf(await issueOf(text, emendations));
}

/** The lines of a text as an editor counts them; a mark of byte order is no part of the first. */
export const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
