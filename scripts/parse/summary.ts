import type { DocumentType, Message, ParsedGazette } from '../../src/records/index.ts';
import type { Source } from '../../src/sources/index.ts';

/** What the report says of one gazette. */
export interface Summary {
  id: string;
  path: string;
  title: string;
  published: string | null;
  encoding: string;
  lines: { total: number; blank: number; heading: number; furniture: number; marginalia: number; documents: number };
  documents: { line: number; type: DocumentType; title: string; titleInferred: boolean; date: string | null }[];
  counts: Record<
    | 'meetings'
    | 'agendaItems'
    | 'appointments'
    | 'people'
    | 'tables'
    | 'budgets'
    | 'terms'
    | 'citations'
    | 'emendations',
    number
  >;
  checks: { holding: number; failing: number };
  messages: Message[];
}

/** The summary of a parsed gazette. */
export function summarize(parsed: ParsedGazette, path: string, source: Source): Summary {
  const { gazette, lines, checks } = parsed;
  const holding = checks.filter((check) => check.holds).length;
  return {
    id: gazette.id,
    path,
    title: gazette.title,
    published: gazette.published,
    encoding: source.format === 'docx' ? 'Word' : source.encoding,
    lines: {
      ...lines,
      heading: lines.heading.length,
      furniture: lines.furniture.length,
      marginalia: lines.marginalia.length,
    },
    documents: parsed.documents.map(({ startLine, type, title, titleInferred, date }) => ({
      line: startLine,
      type,
      title,
      titleInferred,
      date,
    })),
    counts: {
      meetings: parsed.meetings.length,
      agendaItems: parsed.agendaItems.length,
      appointments: parsed.appointments.length,
      people: parsed.people.length,
      tables: parsed.tables.length,
      budgets: parsed.budgets.length,
      terms: parsed.terms.length,
      citations: parsed.citations.length,
      emendations: parsed.emendations.length,
    },
    checks: { holding, failing: checks.length - holding },
    messages: parsed.messages,
  };
}
