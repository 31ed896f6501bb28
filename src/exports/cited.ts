/** What a citation of a document says. */
export interface Cited {
  /** Of the document: `x-2021-03-L277`. */
  id: string;
  title: string;
  /** Those who report or sign; where none is named, the body that issues it. */
  authors: readonly string[];
  /** Whether the authors are bodies, which have no given name. */
  corporate: boolean;
  /** The serial, without its number: `公报`. */
  serial: string;
  year: number | null;
  /** 期 or 号 */
  number: number | null;
  /**
   * The day of the document, else that of the issue; null where it falls in another year than the issue has on its front,
   * since whatever reads a citation takes the year of the issue from it.
   */
  date: string | null;
  url: string;
}
