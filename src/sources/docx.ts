import mammoth from 'mammoth';
import { UnreadableSource } from './unreadable.ts';
import { RefusedArchive, refuseBomb } from './unzip.ts';

// Pictures hold no text, and their data would only swell the page.
const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * A Word document as HTML: paragraphs (empty ones too), headings by their style, tables, line breaks.
 * Throws `UnreadableSource` where the archive is damaged, holds no document, or would unpack to too much.
 */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  try {
    await refuseBomb(bytes);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        ignoreEmptyParagraphs: false,
        convertImage: withoutPictures,
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
      },
    );
    return value;
  } catch (error) {
    if (error instanceof RefusedArchive) throw new UnreadableSource(`Word 文件${error.reason}`);
    throw new UnreadableSource('Word 文件无法打开,可能已损坏;请用 Word 打开,另存为 .docx 再试', { cause: error });
  }
}
