import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toText } from 'hast-util-to-text';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { localCopy, named } from './support/local-copy.ts';
import { builtPages } from './support/pages.ts';

const run = promisify(execFile);
const node = process.execPath;
let folder: string;
let home: string;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongbao-'));
  ({ home, server } = await localCopy(inject('home')));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const page = (await builtPages()).find(({ address }) => address === '/data/formats/');
const examples = (page?.elements ?? []).flatMap((element) => {
  const language = element.properties['dataRun'];
  return typeof language === 'string' ? [{ language, code: toText(element, { whitespace: 'pre' }) }] : [];
});

const has = (command: string): Promise<boolean> =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  );

test('each format has an example in each language', () => {
  expect(examples).toHaveLength(30);
});

test.each([
  ['curl', 'curl', 'sh', 'example.sh'],
  ['Python', 'python3', 'python3', 'example.py'],
  ['JavaScript', node, node, 'example.mjs'],
])('every %s example of the page runs as it stands, and prints something', async (language, needed, program, name) => {
  const own = examples.filter((example) => example.language === language);
  expect(own.length).toBeGreaterThan(0);
  if (!(await has(needed))) {
    console.warn(
      `${needed} is not on this machine: the ${own.length} ${language} examples of /data/formats/ were not run`,
    );
    return;
  }
  for (const { code } of own) {
    const file = join(folder, name);
    await writeFile(file, code.replaceAll(named, home));
    const { stdout } = await run(program, [file], { timeout: 30_000 });
    expect(stdout.trim(), code).not.toBe('');
  }
});
