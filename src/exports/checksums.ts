import { sha256 } from './sha256.ts';

/** The SHA-256 of a source, and of each document and paragraph that it gave. */
export interface Checksums {
  gazette: string;
  source: { file: string; sha256: string };
  documents: {
    id: string;
    /** Of its paragraphs, a line feed between two. */
    sha256: string;
    /** First line in the source, and the sum; in the order of the text. */
    paragraphs: [line: number, sha256: string][];
  }[];
}

interface Printed {
  id: string;
  blocks: readonly { line: number; text: string }[];
}

/**
 * A text as its sum is taken: as printed, each stretch of white space as one space, none at the ends. So the sum of what a
 * reader copies from a page is that of the record; the cells of a table row have a space between them.
 */
export const summed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sum of a whole document. */
export const documentSum = ({ blocks }: Pick<Printed, 'blocks'>): string =>
  sha256(blocks.map(({ text }) => summed(text)).join('\n'));

const sumsOf = (document: Printed): Checksums['documents'][number] => ({
  id: document.id,
  sha256: documentSum(document),
  paragraphs: document.blocks.map(({ line, text }) => [line, sha256(summed(text))]),
});

/** The sums of a gazette. `file` is the name of the source without its folder. */
export const checksums = (
  gazette: { id: string; source: { path: string; sha256: string } },
  documents: readonly Printed[],
): Checksums => ({
  gazette: gazette.id,
  source: { file: gazette.source.path.replace(/^.*\//, ''), sha256: gazette.source.sha256 },
  documents: documents.map(sumsOf),
});
