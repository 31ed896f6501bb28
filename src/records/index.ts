import * as z from 'zod';
import { agendaItem } from './agenda-item.ts';
import { appointment } from './appointment.ts';
import { budgetAccount } from './budget.ts';
import { check } from './check.ts';
import { document } from './document.ts';
import { emendation } from './emendation.ts';
import { gazette, ledger } from './gazette.ts';
import { meeting } from './meeting.ts';
import { message } from './message.ts';
import { person } from './person.ts';
import { table } from './table.ts';
import { citation, term } from './term.ts';

export * from './agenda-item.ts';
export * from './appointment.ts';
export * from './budget.ts';
export * from './check.ts';
export * from './document.ts';
export * from './emendation.ts';
export * from './gazette.ts';
export * from './meeting.ts';
export * from './message.ts';
export * from './person.ts';
export * from './primitives.ts';
export * from './table.ts';
export * from './term.ts';

/** One gazette as `parse --json` prints it and `/data/gazettes/<id>.json` holds it. */
export const parsedGazette = z.object({
  gazette,
  documents: z.array(document),
  meetings: z.array(meeting),
  agendaItems: z.array(agendaItem),
  appointments: z.array(appointment),
  people: z.array(person),
  tables: z.array(table),
  budgets: z.array(budgetAccount),
  checks: z.array(check),
  terms: z.array(term),
  citations: z.array(citation),
  emendations: z.array(emendation),
  lines: ledger,
  messages: z.array(message),
});
export type ParsedGazette = z.infer<typeof parsedGazette>;
