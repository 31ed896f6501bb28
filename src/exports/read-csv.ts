import type { FieldType, Value } from './tables/index.ts';

/** The rows of a CSV file as the tables are written: without the mark of byte order and the apostrophes that keep formulas text. */
export function readRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g;
  for (const [, quoted, plain = '', end] of text.replace(/^\ufeff/, '').matchAll(cells)) {
    const value = quoted?.replaceAll('""', '"') ?? plain;
    rows.at(-1)?.push(value.replace(/^'/, ''));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

/** A cell as the value that was written; empty is null. */
export function readValue(cell: string, type: FieldType): Value {
  if (cell === '') return null;
  if (type === 'integer' || type === 'number') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return type === 'array' ? (JSON.parse(cell) as number[]) : cell;
}
