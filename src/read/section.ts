import type { DocumentType } from '../records/index.ts';
import type { Paragraph } from '../text/paragraph.ts';

/**
 * One document of an issue, found and typed, not yet read. `head` is what stands around the title before the text proper:
 * attachment mark, draft mark, number, note of passing, place of delivery, byline, addressee; the title lines are kept
 * apart. `body` is the rest, signature and date included. In source order, no paragraph in two sections.
 */
export interface Section {
  /** Gazette and first line: `hongshan-2031-02-L27`. */
  id: string;
  type: DocumentType;
  title: string;
  titleInferred: boolean;
  head: readonly Paragraph[];
  body: readonly Paragraph[];
}
