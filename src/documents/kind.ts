import type { DocumentType } from '../records/index.ts';

/** A kind of document: how its titles read, and how its text opens where the title was lost. */
export interface DocumentKind {
  type: DocumentType;
  /**
   * Tried on a title without spaces, folded, with every quoted title emptied (《》), and the draft mark and
   * the number at its end taken off.
   * The order of the registry is the precedence, so a pattern may be wider than its kind.
   */
  claims: RegExp;
  /** A title that also heads parts of other texts (公告, 方案): it counts only where a document can be seen to begin. */
  common?: RegExp;
  /** Tried on the folded first paragraphs of a text whose title was lost. */
  opening?: RegExp;
  /** The title to infer for such a text, from what `opening` matched. */
  lostTitle?: (match: RegExpExecArray) => string;
}
