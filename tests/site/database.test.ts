import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { writeDatabase } from '../../scripts/data/database.ts';
import { tables } from '../../src/exports/tables/index.ts';
import { readCsv } from '../support/read-csv.ts';
import { textOf } from './support/archive-files.ts';

const file = 'dist/data/gongbao.sqlite';
const database = new DatabaseSync(file, { readOnly: true });
const sumOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

test('every table holds what its CSV holds, cell by cell', async () => {
  for (const { name, fields, key } of tables) {
    const kept = database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).all();
    const written = readCsv(await textOf(`tables/${name}.csv`)).map((row) =>
      Object.entries(row).map(([field, cell]) => {
        if (cell === '') return null;
        const type = fields[field];
        if (type === 'boolean') return cell === 'true' ? 1 : 0;
        return type === 'integer' || type === 'number' ? Number(cell) : cell;
      }),
    );
    expect(
      kept.map((row) => Object.values(row)),
      `${name} by ${key}`,
    ).toEqual(written);
  }
});

test('the file is sound, and every reference finds its row', () => {
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
});

test('a phrase is found by the index where it stands, and nowhere else', () => {
  const phrase = '常务委员会';
  const found = database.prepare('SELECT rowid FROM paragraphs_fts WHERE text MATCH ?').all(`"${phrase}"`);
  const held = database.prepare('SELECT id FROM paragraphs WHERE instr(text, ?)').all(phrase);
  expect(held.length).toBeGreaterThan(0);
  expect(found.map(({ rowid }) => rowid)).toEqual(held.map(({ id }) => id));
});

test('the same data give the same bytes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongbao-'));
  try {
    await writeDatabase('dist/data', join(folder, 'again.sqlite'));
    expect(await sumOf(join(folder, 'again.sqlite'))).toBe(await sumOf(file));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('every file of the data has the sum that is told, and the original is the source byte for byte', async () => {
  const lines = (await textOf('sha256sums.txt')).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(30);
  for (const line of lines) {
    const [sum, path = ''] = line.split('  ');
    expect(await sumOf(`dist/data/${path}`), path).toBe(sum);
  }
  expect(await readFile('dist/data/originals/hongshan-2020-09.txt')).toEqual(
    await readFile('content/gazettes/hongshan/2020-09.txt'),
  );
});
