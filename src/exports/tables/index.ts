import { authors, citations, documents, emendations, terms } from './documents.ts';
import { budgetLines, budgets, checks, indicators } from './figures.ts';
import { gazettes } from './gazettes.ts';
import { agendaItemDocuments, agendaItems, attendance, meetingDocuments, meetings } from './meetings.ts';
import { appointmentSources, appointments, people, posts } from './people.ts';
import type { ArchiveTable } from './table.ts';

export { type ArchiveTable, cellsOf, type FieldType, type Value } from './table.ts';

/** Every table of the archive; one that another refers to stands before it. */
export const tables: readonly ArchiveTable[] = [
  gazettes,
  documents,
  authors,
  people,
  posts,
  appointments,
  appointmentSources,
  meetings,
  meetingDocuments,
  attendance,
  agendaItems,
  agendaItemDocuments,
  budgets,
  budgetLines,
  indicators,
  checks,
  terms,
  citations,
  emendations,
];
