import { glob, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOf, importsOf } from './support/imports.ts';

const files = (await Array.fromAsync(glob('{src,scripts}/**/*.{ts,astro}'))).map((path) => path.replaceAll('\\', '/'));
const read = (path: string) => readFile(path, 'utf8');

test('every file imports only from the rooms that its own may import from', async () => {
  const faults = await Promise.all(files.map(async (path) => faultsOf(path, await read(path))));
  expect(faults.flat()).toEqual([]);
});

test('only scripts use the process, and what tells where the archive is', async () => {
  const pure = files.filter((path) => !path.startsWith('scripts/') && path !== 'src/archive-folder.ts');
  const codes = await Promise.all(pure.map(async (path) => [path, await read(path)] as const));
  expect(codes.filter(([, code]) => /\bprocess\.(?:env|argv|exit|std|cwd)/.test(code)).map(([path]) => path)).toEqual(
    [],
  );
});

test('no file is named after nothing in particular', () => {
  expect(files.filter((path) => /\b(?:utils?|helpers?|common|misc|manager|process)\b/i.test(path))).toEqual([]);
});

test('what ships to the browser says so, and imports nothing that does not', async () => {
  const ships = async (path: string) => (await read(path)).startsWith('// Ships to the browser.');
  const browser = ['src/search/page/search-page.ts', 'src/search/engine/worker.ts'];
  for (const path of browser) {
    const code = (await read(path)).replace(/^(?:import|export) type .*?;$/gms, '');
    for (const { what } of importsOf(code)) {
      const next = posix.join(posix.dirname(path), what.replace(/\?.*$/, ''));
      if (what.startsWith('.') && !browser.includes(next)) browser.push(next);
    }
  }
  const silent = await Promise.all(browser.map(async (path) => ((await ships(path)) ? [] : [path])));
  expect(browser.length).toBeGreaterThan(20);
  expect(silent.flat()).toEqual([]);
});

test.each([
  ['src/text/a.ts', "import { b } from '../records/b.ts';"],
  ['src/parse/a.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/components/A.astro', "---\nimport { getCollection } from 'astro:content';\n---"],
  ['src/components/A.astro', "---\nimport type { Issue } from '../queries/archive.ts';\n---"],
  ['src/records/a.ts', "export * from '../text/b.ts';"],
  ['src/records/a.ts', "const b = await import('../parse/b.ts');"],
  ['src/records/a.ts', "import {\n  b,\n} from '../write/b.ts';"],
  ['src/records/a.ts', "import { b } from './b';"],
  ['src/documents/bill.ts', "import { report } from './report.ts';"],
  ['src/nowhere/a.ts', ''],
])('%s with %j is refused', (path, code) => {
  expect(faultsOf(path, code)).toHaveLength(1);
});

test.each([
  ['src/text/a.ts', "import { b } from './b.ts';"],
  ['src/queries/a.ts', "import { getCollection } from 'astro:content';"],
  ['scripts/a.ts', "import { readFile } from 'node:fs/promises';\nimport { b } from '../src/parse/b.ts';"],
  ['src/pages/x/a.astro', "---\nimport B from '../../components/B.astro';\n---"],
  ['src/documents/index.ts', "import { report } from './report.ts';"],
  ['src/documents/bill.ts', "import type { DocumentKind } from './kind.ts';"],
  ['src/text/a.ts', "// An address from './b'\nconst from = 'x';"],
])('%s with %j is accepted', (path, code) => {
  expect(faultsOf(path, code)).toEqual([]);
});
