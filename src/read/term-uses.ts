import { bare } from '../text/fold.ts';
import { type Paragraph, placeAt } from '../text/paragraph.ts';

/** The paragraphs of one document of the issue. */
export interface DocumentText {
  /** The document's id. */
  document: string;
  paragraphs: readonly Paragraph[];
}

/** A place that uses a term. */
export interface Use {
  document: string;
  line: number;
}

const dropped = /[\s“”‘’"'·、]/;

/** A folded text without spaces and quotation marks. */
const unquoted = (plain: string): string => plain.replace(/[\s“”‘’"'·、]+/g, '');

/** Whether a text spells a term from a place on, signs that do not count left out. */
function spells(plain: string, from: number, term: string): boolean {
  let at = from;
  for (let index = 0; index < term.length; index += 1) {
    while (at < plain.length && plain[at] !== term[index] && dropped.test(plain[at] as string)) at += 1;
    if (plain[at] !== term[index]) return false;
    at += 1;
  }
  return true;
}

/**
 * Where the rest of the issue uses the terms: one place a paragraph, the first one in it. Quotation marks, width, script and
 * spaces do not count. `documents` leaves out the glossary itself. Answers in the order of the terms. Every text is passed
 * once, for all terms together.
 */
export function findUses(terms: readonly { term: string }[], documents: readonly DocumentText[]): Use[][] {
  const found = new Map(terms.map(({ term }) => [unquoted(bare(term)), [] as Use[]]));
  const opened = new Uint8Array(0x10000);
  const byOpening = new Map<number, { term: string; uses: Use[]; last: Paragraph | null }[]>();
  for (const [term, uses] of found) {
    if (term.length < 2) continue;
    const code = term.charCodeAt(0);
    opened[code] = 1;
    byOpening.set(code, [...(byOpening.get(code) ?? []), { term, uses, last: null }]);
  }
  for (const { document, paragraphs } of documents) {
    for (const paragraph of paragraphs) {
      const { plain } = paragraph;
      for (let at = 0; at < plain.length; at += 1) {
        const code = plain.charCodeAt(at);
        if (!opened[code]) continue;
        for (const each of byOpening.get(code) ?? []) {
          if (each.last === paragraph || !spells(plain, at, each.term)) continue;
          each.last = paragraph;
          each.uses.push({ document, line: placeAt(paragraph, at).line });
        }
      }
    }
  }
  return terms.map(({ term }) => (found.get(unquoted(bare(term))) ?? []).map((use) => ({ ...use })));
}
