import type { Line } from '../text/paragraph.ts';
import { markRows } from './text-rows.ts';

/** The lines of a text, ended by CRLF, CR or LF; the end of the last line begins no further one. Rows of tables have cells. */
export function textLines(text: string): Line[] {
  const pieces = text.split(/\r\n|\r|\n/);
  if (pieces.at(-1) === '') pieces.pop();
  const lines = pieces.map((piece, index) => ({ number: index + 1, text: piece }));
  return markRows(lines);
}
