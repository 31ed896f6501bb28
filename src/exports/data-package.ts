import { fieldWords } from './field-words.ts';
import { type ArchiveTable, type FieldType, tables } from './tables/index.ts';

/** What the descriptor says of the whole. */
export interface Package {
  title: string;
  description: string;
  homepage: string;
  /** The newest day of the archive, which is its version. */
  version: string;
  licence: { name: string; title: string; path: string } | null;
  contributor: string;
  /** The size and SHA-256 of each table's file. */
  files: ReadonlyMap<string, { bytes: number; sha256: string }>;
}

const field = (name: string, type: FieldType, key: boolean) => ({
  name,
  title: fieldWords[name],
  type,
  ...(key && { constraints: { required: true } }),
});

/** The Table Schema 2.0 of a table. */
const tableSchema = ({ name, fields, key, references }: ArchiveTable) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: Object.entries(fields).map(([own, type]) => field(own, type, key.includes(own))),
  missingValues: [''],
  primaryKey: [...key],
  ...(references.length && {
    foreignKeys: references.map(({ fields: own, table, to = own }) => ({
      fields: [...own],
      // A table that refers to itself leaves the name out.
      reference: { ...(table !== name && { resource: table }), fields: [...to] },
    })),
  }),
});

/** The descriptor of the CSV files as a Data Package 2.0 (datapackage.org). */
export function dataPackage({ title, description, homepage, version, licence, contributor, files }: Package) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongbao',
    title,
    description,
    homepage,
    version,
    ...(licence && { licenses: [licence] }),
    contributors: [{ title: contributor, roles: ['publisher'] }],
    resources: tables.map((table) => ({
      name: table.name,
      title: table.title,
      description: table.description,
      type: 'table',
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...(files.has(table.name) && {
        bytes: files.get(table.name)?.bytes,
        hash: `sha256:${files.get(table.name)?.sha256}`,
      }),
      schema: tableSchema(table),
    })),
  };
}
