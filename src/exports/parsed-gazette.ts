import {
  type Appointment,
  type DocumentRecord,
  type GazetteRecord,
  type Meeting,
  type ParsedGazette,
  type Person,
  parsedGazette,
} from '../records/index.ts';

/** The records of one gazette, each list in the order of the source. */
export interface Records {
  gazette: GazetteRecord;
  documents: readonly DocumentRecord[];
  meetings: readonly Meeting[];
  appointments: readonly Appointment[];
  people: readonly Person[];
}

/** The records of one gazette as one object, the shape that `parse --json` prints. What only the collections have is left out. */
export function toParsedGazette({ gazette, documents, meetings, appointments, people }: Records): ParsedGazette {
  return parsedGazette.parse({
    gazette,
    documents,
    meetings,
    agendaItems: documents.flatMap((document) => document.agendaItems),
    appointments,
    people,
    tables: documents.flatMap((document) => document.tables),
    budgets: documents.flatMap((document) => document.budgets),
    checks: documents.flatMap((document) => document.checks),
    terms: documents.flatMap((document) => document.terms),
    citations: documents.flatMap((document) => document.citations),
    emendations: gazette.emendations,
    lines: gazette.lines,
    messages: gazette.messages,
  });
}
