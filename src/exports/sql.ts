import { type ArchiveTable, type FieldType, tables } from './tables/index.ts';

const types: Record<FieldType, string> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  array: 'TEXT',
};
const quoted = (name: string): string => `"${name}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(', ');

const tableSql = ({ name, fields, key, references }: ArchiveTable): string => {
  const columns = Object.entries(fields).map(
    ([field, type]) => `${quoted(field)} ${types[type]}${key.includes(field) ? ' NOT NULL' : ''}`,
  );
  const foreign = references.map(
    ({ fields: own, table, to = own }) => `FOREIGN KEY (${list(own)}) REFERENCES ${quoted(table)} (${list(to)})`,
  );
  const parts = [...columns, `PRIMARY KEY (${list(key)})`, ...foreign];
  return `CREATE TABLE ${quoted(name)} (\n  ${parts.join(',\n  ')}\n) STRICT;`;
};

/**
 * The tables of the archive in SQLite, and its paragraphs with an index over their text. The index holds every three
 * characters in a row, so a phrase of three or more is found as it stands; for a shorter one, LIKE.
 */
export const databaseSql = `${tables.map(tableSql).join('\n')}
CREATE TABLE "paragraphs" (
  "id" INTEGER PRIMARY KEY,
  "document" TEXT NOT NULL REFERENCES "documents" ("id"),
  "line" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "url" TEXT NOT NULL
) STRICT;
CREATE INDEX "paragraphs_document" ON "paragraphs" ("document");
CREATE VIRTUAL TABLE "paragraphs_fts" USING fts5("text", content="paragraphs", content_rowid="id", tokenize="trigram");
`;

export const insertSql = ({ name, fields }: ArchiveTable): string =>
  `INSERT INTO ${quoted(name)} VALUES (${Object.keys(fields)
    .map(() => '?')
    .join(', ')})`;
