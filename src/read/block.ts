/** An item of a list and the line of the source that it begins on. */
export interface ListEntry {
  text: string;
  line: number;
}

/**
 * One part of a document's body, as text without markup. `line` is the first line of the source that it stands on.
 * A heading's level is that of the section, 1 for the highest. Of a table, `lines` has one entry a row, headers first.
 */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5; text: string; line: number }
  | { kind: 'paragraph'; text: string; line: number }
  | { kind: 'list'; ordered: boolean; items: ListEntry[] }
  | { kind: 'table'; header: string[][]; rows: string[][]; lines: number[] };
