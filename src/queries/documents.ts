import type { Emendation } from '../records/index.ts';
import { type ActEntry, actsOf } from './acts.ts';
import { type AgendaEntry, agendaOf } from './agenda.ts';
import { type DocumentEntry, type Issue, issues } from './archive.ts';
import { type Place, placeOf } from './place.ts';

/** A document with all that its page shows. */
export interface DocumentInContext {
  document: DocumentEntry;
  gazette: Issue['gazette'];
  previous: DocumentEntry | undefined;
  next: DocumentEntry | undefined;
  /** The document that it is attached to. */
  parent: DocumentEntry | undefined;
  attachments: DocumentEntry[];
  /** The agenda items that took it up. */
  takenUp: AgendaEntry[];
  /** The agenda items that it lists itself. */
  agenda: AgendaEntry[];
  meetings: Issue['meetings'];
  acts: ActEntry[];
  /** The terms that it explains, and the paragraphs that use them. */
  terms: { term: string; uses: Place[] }[];
  /** The readings of damaged places in it. */
  emendations: Emendation[];
}

function inContext(issue: Issue): DocumentInContext[] {
  const agenda = agendaOf(issue);
  const acts = actsOf(issue);
  return issue.documents.map((document, i) => ({
    document,
    gazette: issue.gazette,
    previous: issue.documents[i - 1],
    next: issue.documents[i + 1],
    parent: issue.documents.find(({ id }) => id === document.attachmentOf),
    attachments: issue.documents.filter(({ attachmentOf }) => attachmentOf === document.id),
    takenUp: agenda.filter((item) => item.documents.includes(document)),
    agenda: agenda.filter((item) => item.agenda === document),
    meetings: issue.meetings.filter(({ documents }) => documents.includes(document.id)),
    acts: acts.filter(({ sources }) => sources.some((source) => source.document === document.id)),
    terms: document.terms.map(({ term, uses }) => ({
      term,
      uses: uses.flatMap(({ line }) => placeOf(issue.documents, line) ?? []),
    })),
    emendations: issue.gazette.emendations.filter(({ line }) => document.startLine <= line && line <= document.endLine),
  }));
}

/** Every document of the archive. */
export async function documents(): Promise<DocumentInContext[]> {
  return (await issues()).flatMap(inContext);
}
