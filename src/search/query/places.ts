// Ships to the browser.
import type { Clause } from './clauses.ts';

const figure = /\d/;
const numeral = /[〇零一二三四五六七八九十百千]/;

/** A number inside a longer one is another number: 第34 is not in 第345, nor 四次 in 十四次. */
const goesOn = (one: string | undefined, next: string | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  ((figure.test(one) && figure.test(next)) || (numeral.test(one) && numeral.test(next)));

/**
 * Where a clause stands in a folded text, as parts with both ends included. The form that was typed is found anywhere; the
 * others only where their numbers are whole.
 */
export function placesOf(text: string, { forms }: Clause): [number, number][] {
  const found: [number, number][] = [];
  forms.forEach((form, i) => {
    for (let at = text.indexOf(form); form && at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      if (i && (goesOn(text[at - 1], form[0]) || goesOn(form.at(-1), text[end]))) continue;
      found.push([at, end - 1]);
    }
  });
  return found;
}

/** A pattern for any form of a clause: many texts are asked, and one pattern is quicker than many searches. */
const patterns = new WeakMap<Clause, RegExp>();

function patternOf(clause: Clause): RegExp {
  const known = patterns.get(clause);
  if (known) return known;
  const forms = clause.forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(forms.join('|'));
  patterns.set(clause, pattern);
  return pattern;
}

/** The places of all clauses; null where one of them stands nowhere. */
export function placesOfAll(text: string, wanted: readonly Clause[]): [number, number][] | null {
  // Most texts hold nothing, and are told so before any place is noted.
  if (!wanted.every((clause) => patternOf(clause).test(text))) return null;
  const found = wanted.map((clause) => placesOf(text, clause));
  return found.every((places) => places.length) ? found.flat() : null;
}
