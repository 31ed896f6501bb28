const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Rows as CSV (RFC 4180), with the mark by which Excel knows UTF-8. A cell that a spreadsheet would run as a formula is text. */
export function csv(rows: readonly (readonly string[])[]): string {
  const safe = (value: string): string => (/^[=+@\t]/.test(value) ? `'${value}` : value);
  return `\ufeff${rows.map((row) => `${row.map(safe).map(cell).join(',')}\r\n`).join('')}`;
}
