import { UnreadableSource } from './unreadable.ts';

/** A file's text, the encoding it was read in, and how many places of it were no characters of that encoding. */
export interface Decoded {
  text: string;
  encoding: string;
  broken: number;
}

const marks: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const replaced = (text: string): number => text.split('\ufffd').length - 1;

/** The end mark of DOS, which editors of its time left in texts. */
const endOfFile = '\u001a';

/** Controls that no text holds; tab, line ends and form feed may stand in one. */
const controls = /(?![\s\x80-\x9f])\p{Cc}/gu;

function inEncoding(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, broken: replaced(text) };
}

/** Of two readings the one with fewer broken places; UTF-8, whose form is no accident, unless much of it is broken. */
function likelier(bytes: Uint8Array): Decoded {
  const utf8 = inEncoding(bytes, 'utf-8');
  if (utf8.broken === 0) return utf8;
  const wide = utf8.text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return utf8.broken * 20 < wide ? utf8 : inEncoding(bytes, 'gb18030');
}

/** What a declared encoding is read as. */
const believed = new Map([
  ['utf-8', 'utf-8'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
]);

/**
 * The encoding that a page's declaration names, if it can be true: one that holds Chinese and leaves markup readable as ASCII.
 * A Western page template declares ISO-8859-1 of whatever is put into it, and any bytes hold to that.
 */
function declaredEncoding(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return believed.get(new TextDecoder(label).encoding);
  } catch {
    return undefined;
  }
}

/**
 * Bytes to text: by byte order mark, else by what the file declares of itself (if it holds), else UTF-8 or GB18030.
 * The mark is no part of the text. A damaged UTF-8 file is still read as UTF-8, its broken places counted.
 * Throws `UnreadableSource` where the bytes are no text.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const label = declaredEncoding(declared);
  const stated = !marked && label ? inEncoding(bytes, label) : null;
  const decoded = marked ? inEncoding(bytes, marked[0]) : stated && !stated.broken ? stated : likelier(bytes);
  const odd = decoded.text.replaceAll(endOfFile, '').match(controls)?.length ?? 0;
  if (decoded.text.includes('\0') || odd * 100 > decoded.text.length || decoded.broken * 10 > decoded.text.length) {
    throw new UnreadableSource('不是文本文件(含有二进制内容),无法读取');
  }
  return decoded;
}
