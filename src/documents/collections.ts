import type { DocumentType } from '../records/index.ts';

/** The collection that a document of each type is kept in. */
export const collectionOf = {
  agenda: 'agendas',
  schedule: 'agendas',
  report: 'reports',
  'work-report': 'reports',
  'plan-report': 'reports',
  'credentials-report': 'reports',
  'budget-report': 'budgets',
  decision: 'decisions',
  resolution: 'decisions',
  bill: 'bills',
  explanation: 'bills',
  'plan-outline': 'plans',
  speech: 'speeches',
  glossary: 'glossaries',
  notice: 'notices',
  'meeting-news': 'notices',
  attendance: 'attendance',
  'appointment-list': 'appointment-lists',
  other: 'papers',
} as const satisfies Record<DocumentType, string>;

export type DocumentCollection = (typeof collectionOf)[DocumentType];

/** The collections of documents, each once. */
export const documentCollections = [...new Set(Object.values(collectionOf))] as readonly DocumentCollection[];
