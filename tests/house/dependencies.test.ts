import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Package {
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const json = async (path: string): Promise<Package> => JSON.parse(await readFile(path, 'utf8'));
const { dependencies, devDependencies } = await json('package.json');
const versions = Object.entries({ ...dependencies, ...devDependencies });
const rows = Array.from(
  (await readFile('docs/dependencies.md', 'utf8')).matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm),
  ([, name = '', licence = '', why = '']) => ({ name, licence, why }),
);

test('every dependency stands in docs/dependencies.md with its reason, and no other', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(versions.map(([name]) => name).sort());
  expect(rows.filter(({ why }) => why.trim().length < 5)).toEqual([]);
});

test('every licence is the one that the package states', async () => {
  const stated = await Promise.all(
    versions.map(async ([name]) => [name, (await json(`node_modules/${name}/package.json`)).license]),
  );
  expect(Object.fromEntries(rows.map(({ name, licence }) => [name, licence]))).toEqual(Object.fromEntries(stated));
});

test('every version is exact', () => {
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
