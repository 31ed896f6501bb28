import { dress } from '../markdown/dress.ts';
import type { Emendation } from '../records/index.ts';
import { type Script, scriptOf } from '../text/script-of.ts';
import { type ActEntry, actsOf } from './acts.ts';
import { type AgendaEntry, agendaOf } from './agenda.ts';
import { type DocumentEntry, type Issue, issues } from './archive.ts';
import { withOldPlaces } from './links.ts';
import { emendationsIn, type Note, notesOf } from './notes.ts';
import { once } from './once.ts';
import { organizationIn } from './organizations.ts';
import { pageKey } from './page-key.ts';
import { type Place, placeOf } from './place.ts';
import { type TitlePart, titleParts } from './title-parts.ts';

/** A document with all that its page shows. */
export interface DocumentInContext {
  document: DocumentEntry;
  /** Changes with anything that its page shows. */
  key: string;
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
  /** Other documents that the same items took up, or that tell of the same appointments. */
  together: DocumentEntry[];
  /** The body that issued or submitted it, as its page is named. */
  body: string | null;
  /** Its place among the documents of the issue. */
  place: { at: number; of: number };
  meetings: Issue['meetings'];
  acts: ActEntry[];
  /** The terms that it explains, and the paragraphs that use them. */
  terms: { term: string; uses: Place[] }[];
  /** The readings of damaged places in it. */
  emendations: Emendation[];
  /** What its page makes of its text: made when the page is, since all of it would fill the memory. */
  dressed: () => Promise<Dressed>;
}

/** The text of a document as its page shows it. */
export interface Dressed {
  /** With the notes whose place is in it, and the places that the page once had. */
  html: string;
  notes: Note[];
  /** The title, with the readings of damaged places apart. */
  titled: TitlePart[];
  /** The characters that it is printed in. */
  script: Script;
}

async function dressed(issue: Issue, document: DocumentEntry): Promise<Dressed> {
  const found = notesOf(issue, document);
  const { html, placed } = dress(
    document.html,
    found.map(({ mark }) => mark),
  );
  const titled = titleParts(document, emendationsIn(issue, document));
  const shown = (note: Note) =>
    placed.has(note.id) || ('emendation' in note && titled.some(({ emendation }) => emendation === note.emendation));
  return {
    html: await withOldPlaces(html, document),
    titled,
    notes: found.map(({ note }) => note).filter(shown),
    script: scriptOf(document.title + document.blocks.map(({ text }) => text).join('')),
  };
}

function together({ documents }: Issue, document: DocumentEntry, agenda: AgendaEntry[], acts: readonly ActEntry[]) {
  const ids = [
    ...agenda.filter((item) => item.documents.includes(document)).flatMap((item) => item.documents.map(({ id }) => id)),
    ...acts
      .map(({ sources }) => sources.map((source) => source.document))
      .flatMap((own) => (own.includes(document.id) ? own : [])),
  ];
  const apart = new Set([document.id, document.attachmentOf, ...agenda.map((item) => item.agenda.id)]);
  return documents.filter(({ id, attachmentOf }) => ids.includes(id) && !apart.has(id) && attachmentOf !== document.id);
}

async function inContext(issue: Issue): Promise<DocumentInContext[]> {
  const key = await pageKey(issue);
  const agenda = agendaOf(issue);
  const acts = actsOf(issue);
  return issue.documents.map((document, i) => ({
    document,
    key,
    gazette: issue.gazette,
    previous: issue.documents[i - 1],
    next: issue.documents[i + 1],
    parent: issue.documents.find(({ id }) => id === document.attachmentOf),
    attachments: issue.documents.filter(({ attachmentOf }) => attachmentOf === document.id),
    takenUp: agenda.filter((item) => item.documents.includes(document)),
    agenda: agenda.filter((item) => item.agenda === document),
    together: together(issue, document, agenda, acts),
    body: organizationIn(issue, document.organization),
    place: { at: i + 1, of: issue.documents.length },
    meetings: issue.meetings.filter(({ documents }) => documents.includes(document.id)),
    acts: acts.filter(({ sources }) => sources.some((source) => source.document === document.id)),
    terms: document.terms.map(({ term, uses }) => ({
      term,
      uses: uses.flatMap(({ line }) => placeOf(issue.documents, line) ?? []),
    })),
    emendations: emendationsIn(issue, document),
    dressed: () => dressed(issue, document),
  }));
}

/** Every document of the archive. */
export const documents = once(async () => (await Promise.all((await issues()).map(inContext))).flat());
