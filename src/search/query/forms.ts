// Ships to the browser.
import { amounts } from './amounts.ts';
import { bodies } from './bodies.ts';
import { dates } from './dates.ts';
import { documentNumbers } from './document-numbers.ts';
import type { Variant } from './form.ts';
import { ordinals } from './ordinals.ts';

/** What is written in several ways; of two readings of one place, the first counts. */
const kinds: readonly ((term: string) => Variant[])[] = [dates, documentNumbers, amounts, ordinals, bodies];

/** How many forms of one term are looked for at most. */
const most = 24;
/** A longer term is a text that was pasted in, and looked for as it stands. */
const longest = 200;

/** A folded term as it was typed, and then in the other forms that texts write it in. */
export function formsOf(term: string): string[] {
  if (term.length > longest) return [term];
  const chosen: Variant[] = [];
  for (const variant of kinds.flatMap((kind) => kind(term))) {
    if (chosen.every(({ start, end }) => variant.end <= start || end <= variant.start)) chosen.push(variant);
  }
  chosen.sort((a, b) => a.start - b.start);
  let forms = [''];
  let at = 0;
  for (const { start, end, forms: ways } of chosen) {
    const before = term.slice(at, start);
    forms = forms.flatMap((form) => ways.map((way) => form + before + way)).slice(0, most);
    at = end;
  }
  return [...new Set([term, ...forms.map((form) => form + term.slice(at))])].slice(0, most);
}
