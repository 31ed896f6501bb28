import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';

/** The text of an entry in the forms that pages and data ask for, one at a time; anything that can be cloned. */
export interface StoredText {
  /** Of a document: as HTML, as Markdown, and the text of each of its blocks. */
  html: string;
  markdown: string;
  blocks: string[];
  /** Of a source: its lines, and the cells of those that have any, by their numbers. */
  lines: string[];
  cells: [number, string[]][];
  /** Of an issue: what it gives to the search, and what that was made from. */
  contribution: { from: string; made: object };
}

/** The texts of an archive, by the names of their entries. */
export interface TextStore {
  has: (name: string) => boolean;
  /** One form of a text; undefined where there is none. */
  read: <Form extends keyof StoredText>(name: string, form: Form) => StoredText[Form] | undefined;
  /** Puts a text in the place of what stood there by that name. */
  write: (name: string, text: Partial<StoredText>) => void;
  remove: (name: string) => void;
}

/** So many forms that were read last are kept: the pages and data of an issue are made one after another. */
const most = 256;

/**
 * Opens the database of texts in the cache of an archive. Astro keeps the data of all entries as one string, which a build writes,
 * compiles as a module and reads whole: that holds what lists and links need, and a text is read from here when a page is
 * made of it. Several threads may read at once. What other code than `code` left there is as if it were not there; without
 * `code` (in the development server, which loads code as it changes) it is taken as it is.
 */
export function textStore(archive: string, code?: string): TextStore {
  const cache = join(archive, '.cache');
  mkdirSync(cache, { recursive: true });
  const database = new DatabaseSync(join(cache, 'texts.sqlite'), { timeout: 10_000 });
  // A write need not wait for the disk: what a power cut takes is made again.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  database.exec(`CREATE TABLE IF NOT EXISTS made (code TEXT);
    CREATE TABLE IF NOT EXISTS texts (name TEXT, form TEXT, value BLOB, PRIMARY KEY (name, form))`);
  if (code && database.prepare('SELECT code FROM made').get()?.['code'] !== code) {
    database.exec('BEGIN; DELETE FROM texts; DELETE FROM made');
    database.prepare('INSERT INTO made VALUES (?)').run(code);
    database.exec('COMMIT');
  }
  const find = database.prepare('SELECT value FROM texts WHERE name = ? AND form = ?');
  const any = database.prepare('SELECT 1 FROM texts WHERE name = ?');
  const put = database.prepare('INSERT OR REPLACE INTO texts VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM texts WHERE name = ?');
  const recent = new Map<string, unknown>();
  return {
    has: (name) => any.get(name) !== undefined,
    read: <Form extends keyof StoredText>(name: string, form: Form) => {
      const key = `${form} ${name}`;
      if (!recent.has(key)) {
        const value = find.get(name, form)?.['value'];
        const [oldest] = recent.keys();
        if (recent.size >= most && oldest !== undefined) recent.delete(oldest);
        recent.set(key, value instanceof Uint8Array ? deserialize(value) : undefined);
      }
      return recent.get(key) as StoredText[Form] | undefined;
    },
    write: (name, text) => {
      const values = Object.entries(text).map(([form, value]) => [form, serialize(value)] as const);
      // Whole or not at all, also where the run is stopped.
      database.exec('BEGIN');
      drop.run(name);
      for (const [form, value] of values) put.run(name, form, value);
      database.exec('COMMIT');
      recent.clear();
    },
    remove: (name) => {
      drop.run(name);
      recent.clear();
    },
  };
}
