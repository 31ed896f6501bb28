import type { Line } from '../text/paragraph.ts';
import { decode } from './decode.ts';
import { docxToHtml } from './docx.ts';
import { type Format, formatOf } from './format.ts';
import { declaredCharset, htmlLines } from './html.ts';
import { refuseBytes, refuseLines } from './limits.ts';
import { oddCharacters } from './odd-characters.ts';
import { textLines } from './text.ts';

export { endings } from './format.ts';
export { UnreadableSource } from './unreadable.ts';

/** Something that a clerk should know of the file itself, in the terms of the records' messages. */
export interface SourceMessage {
  line: number | null;
  column: number | null;
  severity: 'info' | 'warning' | 'error';
  rule: string;
  reason: string;
}

/** A gazette as it was found: its lines in order, all of them, and what is known of the file. */
export interface Source {
  /** The file's name, without folders. */
  name: string;
  format: Format;
  encoding: string;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
  lines: Line[];
  messages: SourceMessage[];
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function read(bytes: Uint8Array, format: Format): Promise<{ lines: Line[]; encoding: string; broken: number }> {
  if (format === 'docx') return { lines: htmlLines(await docxToHtml(bytes)), encoding: 'utf-8', broken: 0 };
  const { text, encoding, broken } = decode(bytes, format === 'html' ? declaredCharset(bytes) : undefined);
  return { lines: format === 'html' ? htmlLines(text) : textLines(text), encoding, broken };
}

/**
 * The bytes of a file to its lines. Text: UTF-8 with or without mark, UTF-16 with it, GB18030; lines end with CRLF, CR or LF.
 * HTML and Word: see `htmlLines`. Throws `UnreadableSource`, with the reason in Chinese, where there is no text to read or
 * more of it than `limits` allow.
 */
export async function readSource(bytes: Uint8Array, name: string): Promise<Source> {
  refuseBytes(bytes.length);
  const format = formatOf(bytes, name);
  const [digest, { lines, encoding, broken }] = await Promise.all([sha256(bytes), read(bytes, format)]);
  refuseLines(lines);
  const messages = oddCharacters(lines);
  if (broken) {
    const damaged = lines.filter((line) => line.text.includes('\ufffd'));
    for (const line of damaged.slice(0, 20)) {
      const column = line.text.indexOf('\ufffd') + 1;
      const reason = `此处的字节不是 ${encoding} 字符,以“\ufffd”代替`;
      messages.push({ line: line.number, column, severity: 'warning', rule: 'broken-character', reason });
    }
  }
  return { name, format, encoding, sha256: digest, lines, messages };
}
