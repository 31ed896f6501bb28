// Ships to the browser.

/** A part of a term (from `start` to before `end`) that texts write in other ways too, with those ways. */
export interface Variant {
  start: number;
  end: number;
  forms: string[];
}
