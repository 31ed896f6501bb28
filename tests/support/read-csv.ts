/** The rows of a CSV file (RFC 4180) under the names of its head, without the mark of byte order and the apostrophes that keep formulas text. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    const value = quoted?.replaceAll('""', '"') ?? plain;
    rows.at(-1)?.push(value.replace(/^'/, ''));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  const [head = [], ...body] = rows.slice(0, -1);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}
