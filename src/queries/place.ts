import type { DocumentEntry } from './archive.ts';

/** A place in a document that a page can link to. */
export interface Place {
  document: Pick<DocumentEntry, 'id' | 'title' | 'type'>;
  /** The line that the paragraph begins on: its anchor. */
  anchor: number;
  /** The line itself. */
  line: number;
  /** The paragraph's text. */
  text: string;
}

/** The paragraph of a document that holds a line of the source; lines of its head are in its title. Its text is read when asked for. */
export function placeIn(document: DocumentEntry, line: number): Place {
  const at = document.anchors.findLastIndex((anchor) => anchor <= line);
  return {
    document,
    line,
    anchor: document.anchors[at] ?? document.startLine,
    get text() {
      return document.blocks[at]?.text ?? document.title;
    },
  };
}

/** The same for a line of a whole issue; undefined where the line is in no document. */
export function placeOf(documents: readonly DocumentEntry[], line: number): Place | undefined {
  const document = documents.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  return document && placeIn(document, line);
}
