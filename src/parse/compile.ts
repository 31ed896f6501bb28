import { readAuthors } from '../read/authors.ts';
import type { Block } from '../read/block.ts';
import { readBudgets } from '../read/budgets/budgets.ts';
import { readCitations } from '../read/citations.ts';
import { type Calendar, readDocumentDate, type StatedDate } from '../read/dates-of.ts';
import { readOrganization } from '../read/organization.ts';
import { readOutline } from '../read/outline.ts';
import { type Reference, readReferences } from '../read/references.ts';
import { readChecks } from '../read/sums/checks.ts';
import { readTables, type TableRegion } from '../read/tables/tables.ts';
import { readTerms } from '../read/terms.ts';
import { readVotes } from '../read/votes.ts';
import type { DocumentRecord, Emendation, Provenance } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { firstLine, lastLine, type Paragraph } from '../text/paragraph.ts';
import type { FoundSection } from './sections.ts';
import { toBlocks } from './to-blocks.ts';

/** A document read: its record, still without what other documents say of it, and its body as blocks. */
export interface Compiled {
  section: FoundSection;
  record: DocumentRecord;
  blocks: Block[];
  tables: readonly TableRegion[];
  /** Readings that reading itself needed: a glossary's lost colon. */
  mended: Emendation[];
  references: Reference[];
}

/** What a document's reading must know of the issue around it. */
export interface IssueContext {
  gazette: string;
  calendar: Calendar;
  /** All paragraphs of the issue: a term whose colon was lost is proved by its use elsewhere. */
  paragraphs: readonly Paragraph[];
}

const forReview = /(审议稿|讨论稿|征求意见稿|送审稿|审查稿)/;
const draft = /(草案|草稿|表决稿|修改稿|初稿|代拟稿)/;

/** Kinds that no one person gives: a name in their lines chairs or attends. */
const unsigned: readonly DocumentRecord['type'][] = ['agenda', 'schedule', 'attendance', 'meeting-news'];

/** 草案 or 审议稿, as a mark under the title or at its end says. */
function readStatus(section: FoundSection): DocumentRecord['status'] {
  const marks = section.head
    .filter((paragraph) => headLine(paragraph.plain) === 'status')
    .map((paragraph) => bare(paragraph.plain));
  const atEnd = /[(]([^()]*)[)]$/.exec(bare(section.title))?.[1];
  const mark = [...marks, ...(atEnd ? [atEnd] : [])].find((text) => forReview.test(text) || draft.test(text));
  if (!mark) return null;
  return forReview.test(mark) ? 'for-review' : 'draft';
}

const unknown: Provenance = { lines: [], grade: 'printed' };

function titleProvenance(section: FoundSection): Provenance {
  const lines = [...new Set(section.titleLines.flatMap((paragraph) => paragraph.pieces.map((piece) => piece.line)))];
  if (section.titleEdited) return { lines, grade: 'editor' };
  return section.titleInferred ? { lines: [], grade: 'rule' } : { lines, grade: 'printed' };
}

/**
 * Reads one document. What it cannot know by itself is left empty for `link`: the meeting, what it is attached to, the uses
 * of its terms.
 */
export function compile(section: FoundSection, context: IssueContext): Compiled {
  const text = [...section.head, ...section.body];
  const all = [...section.titleLines, ...text];
  const tables = readTables(text);
  const cells = new Set(
    tables.flatMap(({ cells: { from, to } }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );
  const headSize = section.head.length;
  const outline = readOutline(text, section.type, (at) => cells.has(at) || at < headSize);
  const date: StatedDate | null = readDocumentDate(section, section.head, section.body, context.calendar);
  const organization = readOrganization(section);
  const running = text.filter((_, at) => !cells.has(at));
  const own = { document: section.id };
  const budgets = readBudgets(text, {
    title: section.title,
    year: date ? Number(date.date.slice(0, 4)) : null,
    tables,
  });
  const entries = section.type === 'glossary' ? readTerms(section.body, context.paragraphs) : [];
  const places = all.map(firstLine);
  const record: DocumentRecord = {
    id: section.id,
    type: section.type,
    title: section.title,
    titleInferred: section.titleInferred,
    status: readStatus(section),
    date: date?.date ?? null,
    startLine: places.reduce((first, line) => Math.min(first, line)),
    endLine: all.map(lastLine).reduce((last, line) => Math.max(last, line)),
    authors: unsigned.includes(section.type)
      ? []
      : readAuthors(section.head, section.type === 'appointment-list' ? [] : section.body),
    organization: organization?.name ?? null,
    attachmentOf: null,
    votes: readVotes([...section.head, ...section.body.filter((_, at) => !cells.has(at + headSize))]),
    sections: outline.map((entry) => entry.section),
    gazette: context.gazette,
    documentNumber: section.head.find((paragraph) => headLine(paragraph.plain) === 'document-number')?.text ?? null,
    provenance: {
      title: titleProvenance(section),
      date: date ? { lines: date.lines, grade: date.grade } : unknown,
      organization: organization ? { lines: [organization.line], grade: 'printed' } : unknown,
    },
    anchors: [],
    agendaItems: [],
    tables: tables.map(({ table, from }) => ({
      ...table,
      caption: table.caption ?? (from <= headSize && !section.titleInferred ? section.title : null),
      ...own,
    })),
    budgets: budgets.map((account) => ({ ...account, ...own })),
    checks: readChecks(text, budgets, tables).map((check) => ({ ...check, ...own })),
    terms: entries.map(({ term, definition, line }) => ({ term, definition, line, ...own, uses: [] })),
    citations: readCitations([...section.titleLines, ...running]).map((citation) => ({ ...citation, ...own })),
  };
  return {
    section,
    record,
    blocks: toBlocks(text, outline, tables),
    tables,
    mended: entries.flatMap(({ mended }) => (mended ? [mended] : [])),
    references: readReferences(running),
  };
}
