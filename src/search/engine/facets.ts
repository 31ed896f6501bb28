// Ships to the browser.
import type { Hit } from '../entry.ts';
import { foldText } from '../fold.ts';
import type { KnownDocument, NameIndex } from './name-index.ts';

/** A value that the search can be narrowed to, as readers know it, and in how many documents it was found, where that is known. */
export interface Choice {
  value: string;
  label: string;
  count: number | null;
}

export interface Facets {
  year: Choice[];
  kind: Choice[];
  meeting: Choice[];
  body: Choice[];
  person: Choice[];
}

/** How many choices of a kind are offered at most: of people those named most, of meetings the latest, of bodies those with most documents. */
const most = 40;

export const yearOf = ({ date }: KnownDocument): string => date.slice(0, 4);

function tally(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The people that a text names, each once; `lengths` are those that names have. */
function peopleIn({ text }: Hit, names: NameIndex['names'], lengths: ReadonlySet<number>): Set<string> {
  const folded = foldText(text);
  const found = new Set<string>();
  for (const length of lengths) {
    for (let at = 0; at + length <= folded.length; at += 1) {
      const name = names.get(folded.slice(at, at + length));
      if (name !== undefined) found.add(name);
    }
  }
  return found;
}

/**
 * What the documents that may hold the query can be narrowed to. Counts are told where every paragraph was read (`whole`);
 * people are those whom the hits name, with the number of hits.
 */
export function facetsOf(
  index: NameIndex,
  documents: readonly KnownDocument[],
  hits: readonly Hit[],
  whole: boolean,
): Facets {
  const choices = (value: (document: KnownDocument) => string): Choice[] =>
    [...tally(documents.map(value))].map(([value, count]) => ({ value, label: value, count: whole ? count : null }));
  const meetings = new Map(choices(({ meeting }) => meeting).map((choice) => [choice.value, choice]));
  // One character names nobody.
  const lengths = new Set([...index.names.keys()].map(({ length }) => length).filter((length) => length > 1));
  const named = tally(hits.flatMap((hit) => [...peopleIn(hit, index.names, lengths)]));
  const people = [...named].sort((a, b) => b[1] - a[1]);
  const down = (a: Choice, b: Choice): number => (a.value < b.value ? 1 : -1);
  return {
    year: choices(yearOf).sort(down),
    kind: choices(({ type }) => type),
    meeting: [...index.meetings]
      .flatMap(([id, label]) => {
        const choice = meetings.get(id);
        return choice ? [{ ...choice, label }] : [];
      })
      .slice(0, most),
    body: [...tally(documents.map(({ body }) => body))]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([value, count]) => ({ value, label: value, count: whole ? count : null })),
    person: people.slice(0, most).map(([value, count]) => ({ value, label: value, count })),
  };
}
