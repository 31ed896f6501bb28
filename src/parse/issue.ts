import type { Block } from '../read/block.ts';
import type { Appointment, DocumentRecord, GazetteRecord, Meeting, ParsedGazette, Person } from '../records/index.ts';

/** One gazette, read whole: what the Markdown collections are written from. */
export interface Issue {
  gazette: GazetteRecord;
  documents: { record: DocumentRecord; blocks: Block[] }[];
  meetings: Meeting[];
  appointments: Appointment[];
  people: (Person & { pinyin: string[] })[];
}

/** An issue in the shape that outside tools rely on. */
export function toJson({ gazette, documents, meetings, appointments, people }: Issue): ParsedGazette {
  const { id, title, year, number, published, organization, congress, session } = gazette;
  const records = documents.map(({ record }) => record);
  return {
    gazette: { id, title, year, number, published, organization, congress, session },
    documents: records.map(documentOf),
    meetings,
    agendaItems: records.flatMap((record) => record.agendaItems),
    appointments,
    people: people.map(({ pinyin: _, ...person }) => person),
    tables: records.flatMap((record) => record.tables),
    budgets: records.flatMap((record) => record.budgets),
    checks: records.flatMap((record) => record.checks),
    terms: records.flatMap((record) => record.terms),
    citations: records.flatMap((record) => record.citations),
    emendations: gazette.emendations,
    lines: gazette.lines,
    messages: gazette.messages,
  };
}

const documentOf = ({
  agendaItems: _a,
  tables: _t,
  budgets: _b,
  checks: _c,
  terms: _m,
  citations: _i,
  anchors: _n,
  ...record
}: DocumentRecord) => record;
