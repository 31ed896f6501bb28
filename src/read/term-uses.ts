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

/** A folded text without spaces and quotation marks, and where each of its characters stood. */
function unquoted(plain: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain[at] as string;
    if (dropped.test(character)) continue;
    text += character;
    places.push(at);
  }
  return { text, places };
}

/**
 * Where the rest of the issue uses the terms: one place a paragraph, the first one in it. Quotation marks, width, script and
 * spaces do not count. `documents` leaves out the glossary itself. Answers in the order of the terms.
 */
export function findUses(terms: readonly { term: string }[], documents: readonly DocumentText[]): Use[][] {
  const wanted = terms.map(({ term }) => unquoted(bare(term)).text);
  const uses: Use[][] = terms.map(() => []);
  for (const { document, paragraphs } of documents) {
    for (const paragraph of paragraphs) {
      const { text, places } = unquoted(paragraph.plain);
      wanted.forEach((term, at) => {
        const found = term.length >= 2 ? text.indexOf(term) : -1;
        if (found >= 0) uses[at]?.push({ document, line: placeAt(paragraph, places[found] as number).line });
      });
    }
  }
  return uses;
}
