import type { Action } from '../records/index.ts';
import type { ActEntry } from './acts.ts';

/** A person in a post, as far as the acts of the archive tell: what began it and what ended it. */
export interface Holder {
  person: string;
  began: ActEntry | null;
  ended: ActEntry | null;
}

const ends = new Set<Action>(['remove', 'accept-resignation']);

/**
 * Who held a post, in the order of the acts: a beginning opens an entry, an end closes the open one of the same person.
 * On one day, who goes stands before who comes.
 */
export function holdersOf(acts: readonly ActEntry[]): Holder[] {
  const holders: Holder[] = [];
  const order = (a: ActEntry, b: ActEntry): number =>
    (a.date ?? '').localeCompare(b.date ?? '', 'en') || Number(ends.has(b.action)) - Number(ends.has(a.action));
  for (const act of [...acts].sort(order)) {
    const open = holders.findLast(({ person, ended }) => person === act.person && !ended);
    if (!ends.has(act.action)) holders.push({ person: act.person, began: act, ended: null });
    else if (open) open.ended = act;
    else holders.push({ person: act.person, began: null, ended: act });
  }
  return holders;
}
