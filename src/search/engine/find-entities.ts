// Ships to the browser.
import { type Ask, namedKinds } from '../ask.ts';
import type { Entity, Hit } from '../entry.ts';
import type { Clause } from '../query/clauses.ts';
import { placesOfAll } from '../query/places.ts';
import { unfold } from '../ranges.ts';
import type { KnownDocument, NameIndex } from './name-index.ts';

/** A thing with a name, and the places of its folded text that matched. */
export interface Found {
  entity: Entity;
  places: readonly [number, number][];
}

export const entityHit = ({ entity: { kind, text, where, address }, places }: Found): Hit => ({
  kind,
  text,
  where,
  address,
  ranges: unfold(text, places),
});

/** The entities that hold every clause: what equals the query first, then what begins with it, then the others. */
export function findEntities(entities: readonly Entity[], wanted: readonly Clause[]): Found[] {
  if (!wanted.length) return [];
  const whole = wanted.map(({ forms }) => forms[0]).join('');
  const ranks: [Found[], Found[], Found[]] = [[], [], []];
  for (const entity of entities) {
    const places = placesOfAll(entity.key, wanted);
    if (places) ranks[entity.key === whole ? 0 : entity.key.startsWith(whole) ? 1 : 2].push({ entity, places });
  }
  return ranks.flat();
}

/** Those that are left when the search is narrowed: to a kind of things or of documents, or to documents that `keeps` holds of. */
export function narrow(
  found: readonly Found[],
  ask: Ask,
  { documents }: NameIndex,
  keeps: (document: KnownDocument) => boolean,
): Found[] {
  const narrowed = ask.year || ask.meeting || ask.body || ask.person;
  return found.filter(({ entity: { kind, document, text } }) => {
    const own = document === null ? undefined : documents[document];
    if (ask.kind && namedKinds[ask.kind] !== kind && !(kind === 'document' && own?.type === ask.kind)) return false;
    if (ask.person) return kind === 'person' && text === ask.person;
    return own ? keeps(own) : !narrowed;
  });
}
