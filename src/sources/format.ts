import { UnreadableSource } from './unreadable.ts';

export type Format = 'text' | 'html' | 'docx';

const zip = [0x50, 0x4b, 0x03, 0x04];
const ole = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46];

const opensWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The first kilobyte as ASCII, whatever the encoding: markup is ASCII in all of them. */
const opening = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, 1024).filter((byte) => byte > 0 && byte < 0x80));

const page = /^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*>\s*)*<(!doctype\s+html|html|head|body)[\s>]/i;

/**
 * What kind of file the bytes are: by what they open with, and by the ending of the name where text says nothing.
 * Throws `UnreadableSource` for the kinds that people try and that hold no text: PDF, the old Word, other archives.
 */
export function formatOf(bytes: Uint8Array, name: string): Format {
  if (opensWith(bytes, pdf)) throw new UnreadableSource('这是 PDF 文件,不能直接读取;请把文字另存为 .txt 或 .docx');
  // A Word file with a password is packed in the form of the old Word, whatever its name.
  if (opensWith(bytes, ole))
    throw new UnreadableSource(
      /\.(docx|docm)$/i.test(name)
        ? '这个 Word 文件有密码,或其实是旧版 Word 文件(.doc),不能直接读取;请用 Word 打开,去掉密码,另存为 .docx'
        : '这是旧版 Word 文件(.doc),不能直接读取;请另存为 .docx',
    );
  if (opensWith(bytes, zip)) {
    if (/\.(docx|docm)$/i.test(name)) return 'docx';
    throw new UnreadableSource('这是压缩文件,不是公报;Word 文件的名称应以 .docx 结尾');
  }
  if (/\.(docx|docm)$/i.test(name)) throw new UnreadableSource('名称是 .docx,内容却不是 Word 文件;文件可能已损坏');
  return /\.(html?|xhtml)$/i.test(name) || page.test(opening(bytes)) ? 'html' : 'text';
}

/** The endings of the files that are gazettes, without dot. */
export const endings: readonly string[] = ['txt', 'html', 'htm', 'docx'];
