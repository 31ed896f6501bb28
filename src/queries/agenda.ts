import type { AgendaItem } from '../records/index.ts';
import type { DocumentEntry, Issue } from './archive.ts';
import { type Step, supervision } from './supervision.ts';

/** An agenda item with the documents that it took up, and the document that lists it. */
export interface AgendaEntry extends Omit<AgendaItem, 'documents'> {
  agenda: DocumentEntry;
  documents: DocumentEntry[];
  /** It announces a text that the issue does not hold. */
  missing: boolean;
  /** The way of a report through the meeting, where the item has one. */
  steps: Step<DocumentEntry>[];
}

/** The agenda items of an issue, in the order of the source. */
export function agendaOf({ gazette, documents }: Issue): AgendaEntry[] {
  const missing = new Set(
    gazette.messages.filter(({ rule }) => rule === 'report-not-in-issue').map(({ line }) => line),
  );
  const byId = new Map(documents.map((document) => [document.id, document]));
  return documents.flatMap((agenda) =>
    agenda.agendaItems.map((item) => {
      const taken = item.documents.flatMap((id) => byId.get(id) ?? []);
      const own = { agenda, documents: taken, missing: missing.has(item.line) };
      return { ...item, ...own, steps: supervision(item.text, taken) };
    }),
  );
}
