import type { DocumentRecord } from '../../src/records/index.ts';

/** A document of which only what a test names is set. */
export function documentRecord(facts: Partial<DocumentRecord> & Pick<DocumentRecord, 'id'>): DocumentRecord {
  const unknown = { lines: [], grade: 'printed' as const };
  return {
    type: 'other',
    title: '',
    titleInferred: false,
    status: null,
    date: null,
    startLine: 1,
    endLine: 1,
    authors: [],
    organization: null,
    attachmentOf: null,
    votes: [],
    sections: [],
    gazette: 'x',
    documentNumber: null,
    provenance: { title: unknown, date: unknown, organization: unknown },
    anchors: [],
    agendaItems: [],
    tables: [],
    budgets: [],
    checks: [],
    terms: [],
    citations: [],
    ...facts,
  };
}
