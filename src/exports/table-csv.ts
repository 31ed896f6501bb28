import { csv } from '../csv.ts';
import type { ArchivedIssue } from './archived.ts';
import { type ArchiveTable, cellsOf, type Value } from './tables/index.ts';

/** A value as Table Schema 2.0 writes it in CSV: nothing for null, a list as JSON. */
const written = (value: Value): string =>
  value === null ? '' : Array.isArray(value) ? JSON.stringify(value) : `${value as string}`;

/** One table of the whole archive as CSV, under the names of its fields. */
export function tableCsv(table: ArchiveTable, issues: readonly ArchivedIssue[]): string {
  const rows = issues.flatMap((issue) => cellsOf(table, issue).map((row) => row.map(written)));
  return csv([Object.keys(table.fields), ...rows]);
}
