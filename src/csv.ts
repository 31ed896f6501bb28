// Ships to the browser.

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** What a spreadsheet would run as a formula, in full width too, and what is marked as text already; but no number. */
const risky = /^(?:[=+@\t＝＋－＠']|-(?!\d+(?:\.\d+)?$))/;

/**
 * Rows as CSV (RFC 4180), with the mark by which Excel knows UTF-8. What a spreadsheet would run as a formula gets an
 * apostrophe before it, as does what begins with an apostrophe; so whoever takes one leading apostrophe away has every
 * datum as it was. A negative number is a number, and stays as it is.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const safe = (value: string): string => (risky.test(value) ? `'${value}` : value);
  return `\ufeff${rows.map((row) => `${row.map(safe).map(cell).join(',')}\r\n`).join('')}`;
}
