import type { AppointmentRecord } from '../records/index.ts';
import type { Issue } from './archive.ts';
import { type Place, placeIn } from './place.ts';

/** An appointment or removal, with the paragraphs that tell of it. */
export interface ActEntry extends AppointmentRecord {
  places: Place[];
}

const made = new WeakMap<Issue, ActEntry[]>();

/** The acts of one issue, in the order of the source. */
export function actsOf(issue: Issue): readonly ActEntry[] {
  const known = made.get(issue) ?? entriesOf(issue);
  made.set(issue, known);
  return known;
}

function entriesOf({ appointments, documents }: Issue): ActEntry[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return appointments.map((act) => ({
    ...act,
    places: act.sources.flatMap(({ document, line }) => {
      const entry = byId.get(document);
      return entry ? [placeIn(entry, line)] : [];
    }),
  }));
}
