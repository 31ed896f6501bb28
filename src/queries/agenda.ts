import type { AgendaItem } from '../records/index.ts';
import type { DocumentEntry, Issue } from './archive.ts';

/** An agenda item with the documents that it took up, and the document that lists it. */
export interface AgendaEntry extends Omit<AgendaItem, 'documents'> {
  agenda: DocumentEntry;
  documents: DocumentEntry[];
  /** It announces a text that the issue does not hold. */
  missing: boolean;
}

/** The agenda items of an issue, in the order of the source. */
export function agendaOf({ gazette, documents }: Issue): AgendaEntry[] {
  const missing = new Set(
    gazette.messages.filter(({ rule }) => rule === 'report-not-in-issue').map(({ line }) => line),
  );
  const byId = new Map(documents.map((document) => [document.id, document]));
  return documents.flatMap((agenda) =>
    agenda.agendaItems.map((item) => ({
      ...item,
      agenda,
      documents: item.documents.flatMap((id) => byId.get(id) ?? []),
      missing: missing.has(item.line),
    })),
  );
}
