import * as z from 'zod';
import { agendaItem } from './agenda-item.ts';
import { budgetAccount } from './budget.ts';
import { check } from './check.ts';
import { isoDate, lineNumber, provenance } from './primitives.ts';
import { table } from './table.ts';
import { citation, term } from './term.ts';

/** The kinds of text that a gazette holds; `other` keeps what nobody has seen before. */
export const documentType = z.enum([
  'meeting-news',
  'agenda',
  'schedule',
  'notice',
  'bill',
  'appointment-list',
  'decision',
  'resolution',
  'explanation',
  'credentials-report',
  'work-report',
  'plan-report',
  'budget-report',
  'report',
  'plan-outline',
  'speech',
  'glossary',
  'attendance',
  'other',
]);
export type DocumentType = z.infer<typeof documentType>;

/** Who speaks, reports or signs. */
export const author = z.object({
  name: z.string(),
  post: z.string().nullable(),
  line: lineNumber,
});
export type Author = z.infer<typeof author>;

/** 表决结果, as stated. */
export const vote = z.object({
  for: z.int(),
  against: z.int(),
  abstained: z.int(),
  notVoting: z.int().nullable(),
  line: lineNumber,
});
export type Vote = z.infer<typeof vote>;

/** A numbered part of a document: 第一章, 一、, (一), 1、 */
export const section = z.object({
  level: z.int().min(1).max(6),
  label: z.string(),
  title: z.string(),
  line: lineNumber,
});
export type Section = z.infer<typeof section>;

/** One text inside a gazette, as the contract has it. */
export const document = z.object({
  /** Gazette and first line: `hongshan-2031-02-L27`. */
  id: z.string(),
  type: documentType,
  /** The title lines joined, as it should read. */
  title: z.string(),
  /** The source lost the title, and this one is the parser's. */
  titleInferred: z.boolean(),
  /** 草案 draft; 审议稿, 讨论稿 for-review */
  status: z.enum(['draft', 'for-review']).nullable(),
  date: isoDate.nullable(),
  startLine: lineNumber,
  endLine: lineNumber,
  authors: z.array(author),
  /** The body that issues or submits it. */
  organization: z.string().nullable(),
  /** The id of the document that it is attached to. */
  attachmentOf: z.string().nullable(),
  votes: z.array(vote),
  sections: z.array(section),
  /** 文号: 甲政函〔2021〕46号 */
  documentNumber: z.string().nullable(),
  /** Where title, date and organization stand, and how sure they are; without lines: not stated (未载). */
  provenance: z.object({ title: provenance, date: provenance, organization: provenance }),
});
export type Document = z.infer<typeof document>;

/** A document in its collection: what it says of itself, and all that stands in it. */
export const documentRecord = document.extend({
  gazette: z.string(),
  /** The first source line of each block of the body, in the order of the Markdown's leaf blocks. */
  anchors: z.array(lineNumber),
  agendaItems: z.array(agendaItem).default([]),
  tables: z.array(table).default([]),
  budgets: z.array(budgetAccount).default([]),
  checks: z.array(check).default([]),
  terms: z.array(term).default([]),
  citations: z.array(citation).default([]),
});
export type DocumentRecord = z.infer<typeof documentRecord>;
