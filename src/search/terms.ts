// Ships to the browser.
import { foldText } from './fold.ts';

const single = /^\p{Script=Han}$/u;

/**
 * The terms of a query, folded: what spaces part must all be found. A single character belongs to the word
 * after it, since that is how lists set short names (李　伟).
 */
export function terms(query: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const word of query.split(/\s+/)) {
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
