import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readRows, readValue } from '../../src/exports/read-csv.ts';
import { databaseSql, insertSql } from '../../src/exports/sql.ts';
import { type ArchiveTable, tables } from '../../src/exports/tables/index.ts';

type Cell = string | number | null;

function cellOf(cell: string, type: ArchiveTable['fields'][string]): Cell {
  const value = readValue(cell, type);
  // Arrays stay JSON, which SQLite can read.
  if (typeof value === 'object') return value === null ? null : cell;
  return typeof value === 'boolean' ? Number(value) : (value as Cell);
}

async function fillTable(database: DatabaseSync, table: ArchiveTable, folder: string): Promise<void> {
  const types = Object.values(table.fields);
  const insert = database.prepare(insertSql(table));
  const [, ...rows] = readRows(await readFile(join(folder, 'tables', `${table.name}.csv`), 'utf8'));
  for (const row of rows) insert.run(...row.map((cell, i) => cellOf(cell, types[i] as (typeof types)[number])));
}

/** Of each two lines of the bulk files, the second is the paragraph. */
async function fillParagraphs(database: DatabaseSync, folder: string): Promise<void> {
  const insert = database.prepare('INSERT INTO "paragraphs" ("document", "line", "text", "url") VALUES (?, ?, ?, ?)');
  for (const file of (await Array.fromAsync(glob('bulk/*.ndjson', { cwd: folder }))).sort()) {
    for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
      const { document, line: at, text, url } = line ? (JSON.parse(line) as Record<string, Cell>) : {};
      if (document !== undefined) insert.run(document, at as Cell, text as Cell, url as Cell);
    }
  }
}

/**
 * Writes the database of the archive from the files under `data/`, so that it holds what they hold; the same files give the
 * same bytes. A row without the one that it refers to is an error.
 */
export async function writeDatabase(folder: string, file: string): Promise<void> {
  await rm(file, { force: true });
  const database = new DatabaseSync(file);
  try {
    // No journal: the file is made anew. References are checked at the end of it all, since a row may refer to a later one.
    database.exec(
      'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096; BEGIN; PRAGMA defer_foreign_keys = ON;',
    );
    database.exec(databaseSql);
    for (const table of tables) await fillTable(database, table, folder);
    await fillParagraphs(database, folder);
    database.exec(`INSERT INTO "paragraphs_fts"("paragraphs_fts") VALUES ('rebuild'); COMMIT; VACUUM;`);
  } finally {
    database.close();
  }
}
