// Ships to the browser.
import { foldText } from '../fold.ts';
import { formsOf } from './forms.ts';

/** A term of a query: a text has it where it holds one of the forms. The first is the one that was typed, folded. */
export interface Clause {
  forms: string[];
}

/** Input methods open and close with any of the double marks, also of two widths. */
const quoted = /[“”"＂]([^“”"＂]*)[“”"＂]|「([^「」]*)」|『([^『』]*)』/g;
const single = /^\p{Script=Han}$/u;

/** Words parted by spaces, folded. A single character belongs to the word after it, since that is how lists set short names (李　伟). */
function words(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const word of text.split(/\s+/)) {
    const term = foldText(word);
    if (!term) continue;
    const alone = single.test(term);
    if (open) found.push((found.pop() as string) + term);
    else found.push(term);
    open = alone && !open;
  }
  return found;
}

/** The query as pinyin or initials, or null where it is not Latin letters only. */
export function latin(query: string): string | null {
  const letters = foldText(query);
  return /^[a-z]{2,}$/.test(letters) ? letters : null;
}

/** What a query wants, all of it: what stands in quotation marks as it stands there, other words in any form that texts write them in. */
export function clauses(query: string): Clause[] {
  const phrases = [...query.matchAll(quoted)].map((match) => foldText(match.slice(1).find(Boolean) ?? ''));
  const free = words(query.replace(quoted, ' '));
  return [
    ...phrases.filter(Boolean).map((phrase) => ({ forms: [phrase] })),
    ...free.map((term) => ({ forms: formsOf(term) })),
  ];
}
