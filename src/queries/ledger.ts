import type { Body } from '../records/index.ts';
import { type ActEntry, actsOf } from './acts.ts';
import { issues } from './archive.ts';
import { once } from './once.ts';

/** An act in the ledger, with the body whose meeting its issue is about, where that is one. */
export interface LedgerEntry extends ActEntry {
  body: Body | null;
}

/** Every act of the archive, the latest first; acts without a day come last. */
export const ledger = once(async (): Promise<LedgerEntry[]> => {
  const all = (await issues()).flatMap((issue) =>
    actsOf(issue).map((act) => {
      const told = issue.meetings.filter(({ documents }) =>
        act.sources.some(({ document }) => documents.includes(document)),
      );
      const bodies = [...new Set((told.length ? told : issue.meetings).map(({ body }) => body))];
      return { ...act, body: bodies.length === 1 ? (bodies[0] ?? null) : null };
    }),
  );
  return all.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en'));
});
