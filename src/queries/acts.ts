import type { AppointmentRecord } from '../records/index.ts';
import type { Issue } from './archive.ts';
import { type Place, placeIn } from './place.ts';

/** An appointment or removal, with the paragraphs that tell of it. */
export interface ActEntry extends AppointmentRecord {
  places: Place[];
}

/** The acts of one issue, in the order of the source. */
export function actsOf({ appointments, documents }: Issue): ActEntry[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return appointments.map((act) => ({
    ...act,
    places: act.sources.flatMap(({ document, line }) => {
      const entry = byId.get(document);
      return entry ? [placeIn(entry, line)] : [];
    }),
  }));
}
