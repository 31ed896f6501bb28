import { expect, test } from 'vitest';
import { type Records, toParsedGazette } from '../../src/exports/parsed-gazette.ts';

const document = {
  id: 'x-2021-01-L3',
  type: 'glossary' as const,
  title: '名词解释',
  titleInferred: false,
  status: null,
  date: null,
  startLine: 3,
  endLine: 9,
  authors: [],
  organization: null,
  attachmentOf: null,
  votes: [],
  sections: [],
  gazette: 'x-2021-01',
  documentNumber: null,
  provenance: {
    title: { lines: [3], grade: 'printed' as const },
    date: { lines: [], grade: 'printed' as const },
    organization: { lines: [], grade: 'printed' as const },
  },
  anchors: [5],
  agendaItems: [],
  tables: [],
  budgets: [],
  checks: [],
  terms: [{ term: '两化', definition: '……', document: 'x-2021-01-L3', line: 5, uses: [] }],
  citations: [{ title: '章程', document: 'x-2021-01-L3', line: 5 }],
};
const records: Records = {
  gazette: {
    id: 'x-2021-01',
    title: '公报',
    year: 2021,
    number: 1,
    published: null,
    organization: null,
    congress: null,
    session: null,
    publisher: 'x',
    source: { path: 'content/gazettes/x/2021-01.txt', sha256: '', format: 'text', encoding: 'utf-8' },
    lines: { total: 9, blank: 3, heading: [1], furniture: [], marginalia: [], documents: 5 },
    emendations: [],
    messages: [{ line: 3, column: null, severity: 'info', rule: 'a-rule', reason: '……' }],
  },
  documents: [document],
  meetings: [],
  appointments: [],
  people: [],
};

test('what stands in the documents is gathered in lists of the gazette', () => {
  const { terms, citations, messages, lines } = toParsedGazette(records);
  expect(terms).toEqual(document.terms);
  expect(citations).toEqual(document.citations);
  expect(messages).toEqual(records.gazette.messages);
  expect(lines.total).toBe(9);
});

test('a document is as the contract has it, without what only its collection needs', () => {
  const [found] = toParsedGazette(records).documents;
  expect(found).toMatchObject({ id: 'x-2021-01-L3', type: 'glossary', startLine: 3 });
  expect(found).not.toHaveProperty('anchors');
  expect(found).not.toHaveProperty('terms');
});

test('a record that breaks the contract is refused', () => {
  const broken = { ...records, documents: [{ ...document, date: '2021年1月' }] };
  expect(() => toParsedGazette(broken)).toThrow();
});
