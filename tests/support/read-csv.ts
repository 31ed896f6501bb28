import { readRows } from '../../src/exports/read-csv.ts';

/** The rows of a CSV file under the names of its head. */
export function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...body] = readRows(text);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}
