/** A piece of a document's body as it goes into Markdown. Every text is as printed; `line` is its first source line. */
export type Block =
  | { kind: 'heading'; level: number; text: string; line: number }
  | { kind: 'paragraph'; text: string; line: number }
  | { kind: 'list'; ordered: boolean; items: { text: string; line: number }[] }
  /** `lines` has one source line for each row, header rows first. */
  | { kind: 'table'; header: string[][]; rows: string[][]; lines: number[] };
