import { documentAddress, whole } from '../../addresses.ts';
import { defineTable, toDocument, toGazette } from './table.ts';

export const documents = defineTable({
  name: 'documents',
  title: '文件',
  description: '一行一篇文件。titleInferred 为 true 者，题名系本站推定。',
  fields: {
    id: 'string',
    gazette: 'string',
    type: 'string',
    title: 'string',
    titleInferred: 'boolean',
    status: 'string',
    documentNumber: 'string',
    date: 'date',
    organization: 'string',
    attachmentOf: 'string',
    startLine: 'integer',
    endLine: 'integer',
    url: 'string',
  },
  key: ['id'],
  references: [toGazette, { fields: ['attachmentOf'], table: 'documents', to: ['id'] }],
  rows: ({ documents: all }) =>
    all.map(({ id, gazette, type, title, titleInferred, status, documentNumber, date, organization, ...rest }) => {
      const said = { id, gazette, type, title, titleInferred, status, documentNumber, date, organization };
      const { attachmentOf, startLine, endLine } = rest;
      return { ...said, attachmentOf, startLine, endLine, url: whole(documentAddress(id)) };
    }),
});

export const authors = defineTable({
  name: 'authors',
  title: '署名',
  description: '一行一位报告人、发言人或署名人，按文件中的次序。',
  fields: { document: 'string', position: 'integer', name: 'string', post: 'string', line: 'integer' },
  key: ['document', 'position'],
  references: [toDocument],
  rows: (issue) =>
    issue.documents.flatMap(({ id, authors: all }) =>
      all.map(({ name, post, line }, i) => ({ document: id, position: i + 1, name, post, line })),
    ),
});

export const citations = defineTable({
  name: 'citations',
  title: '引用',
  description: '一行一处书名号所引的文件名。',
  fields: { document: 'string', position: 'integer', title: 'string', line: 'integer' },
  key: ['document', 'position'],
  references: [toDocument],
  rows: (issue) =>
    issue.documents.flatMap(({ id, citations: all }) =>
      all.map(({ title, line }, i) => ({ document: id, position: i + 1, title, line })),
    ),
});

export const terms = defineTable({
  name: 'terms',
  title: '名词',
  description: '一行一条名词解释。',
  fields: { document: 'string', position: 'integer', term: 'string', definition: 'string', line: 'integer' },
  key: ['document', 'position'],
  references: [toDocument],
  rows: (issue) =>
    issue.documents.flatMap(({ id, terms: all }) =>
      all.map(({ term, definition, line }, i) => ({ document: id, position: i + 1, term, definition, line })),
    ),
});

export const emendations = defineTable({
  name: 'emendations',
  title: '校勘',
  description:
    '一行一处损坏文字的读法。printed 为原文所印，空为脱字；reading 为读法，空为衍字当删。column 自 1 起，按 UTF-16 计。',
  fields: {
    gazette: 'string',
    position: 'integer',
    line: 'integer',
    column: 'integer',
    printed: 'string',
    reading: 'string',
    certainty: 'string',
    source: 'string',
    reason: 'string',
    evidence: 'array',
  },
  key: ['gazette', 'position'],
  references: [toGazette],
  rows: ({ gazette }) =>
    gazette.emendations.map((emendation, i) => ({ gazette: gazette.id, position: i + 1, ...emendation })),
});
