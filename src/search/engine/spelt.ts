// Ships to the browser.
import { latin } from '../query/clauses.ts';
import type { Found } from './find-entities.ts';
import type { NameIndex } from './name-index.ts';

/** How many ways to read a name are tried. */
const most = 16;

/** Whether a name is spelt as the letters begin: whole (`liuyuezhai`, `liuyue`) or by its initials (`lyz`). */
export function isSpelt(name: string, letters: string, readings: ReadonlyMap<string, readonly string[]>): boolean {
  const head = letters[0] ?? '';
  const first = readings.get(name[0] ?? '');
  if (!first?.some((reading) => reading.startsWith(head))) return false;
  let ways = [''];
  let initials = [''];
  for (const character of name) {
    const own = readings.get(character);
    if (!own) continue;
    ways = ways.flatMap((way) => own.map((reading) => way + reading)).slice(0, most);
    initials = initials.flatMap((way) => [...new Set(own.map((reading) => way + reading.slice(0, 1)))]).slice(0, most);
  }
  return ways.some((way) => way.startsWith(letters)) || initials.some((way) => way.startsWith(letters));
}

/** The people whom a query in Latin letters spells. */
export function spelt({ people, readings }: NameIndex, query: string): Found[] {
  const letters = latin(query);
  if (!letters) return [];
  return people.filter(({ text }) => isSpelt(text, letters, readings)).map((entity) => ({ entity, places: [] }));
}
