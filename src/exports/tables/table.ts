import type { ArchivedIssue } from '../archived.ts';

/** The types of Table Schema that the tables use; an array is a JSON list of line numbers. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array';

export type Value = string | number | boolean | null | readonly number[];

/** What a row of one table names in a row of another. */
export interface Reference {
  fields: readonly string[];
  table: string;
  /** Where the other table calls its fields otherwise. */
  to?: readonly string[];
}

/** A table of the archive: the one definition of its CSV file, its Table Schema and its table in the database. */
export interface ArchiveTable<Field extends string = string> {
  /** The name of the file, and of the table. */
  name: string;
  title: string;
  /** What a row is, in Chinese. */
  description: string;
  /** In the order of the columns. A field is named as the JSON of a gazette names it. */
  fields: Readonly<Record<Field, FieldType>>;
  key: readonly NoInfer<Field>[];
  references: readonly Reference[];
  rows: (issue: ArchivedIssue) => Readonly<Record<NoInfer<Field>, Value>>[];
}

/** A table whose rows must have the fields that it names, and no other. */
export const defineTable = <Field extends string>(table: ArchiveTable<Field>): ArchiveTable => table;

/** The rows of a table, cell by cell in the order of its fields. */
export const cellsOf = ({ fields, rows }: ArchiveTable, issue: ArchivedIssue): Value[][] =>
  rows(issue).map((row) => Object.keys(fields).map((field) => row[field] ?? null));

/** References that many tables have. */
export const toGazette: Reference = { fields: ['gazette'], table: 'gazettes', to: ['id'] };
export const toDocument: Reference = { fields: ['document'], table: 'documents', to: ['id'] };
export const toMeeting: Reference = { fields: ['gazette', 'meeting'], table: 'meetings', to: ['gazette', 'id'] };
