import type { Profile } from '../publishers/index.ts';
import type { Source } from '../sources/index.ts';
import { pinyinOf } from '../text/pinyin.ts';
import { attend } from './attend.ts';
import { compile } from './compile.ts';
import { documentDoubts, nameDoubts, readingDoubts } from './doubts.ts';
import { amend } from './editor/amend.ts';
import { dismiss } from './editor/dismiss.ts';
import { divide } from './editor/divide.ts';
import { readEditor } from './editor/read-editor.ts';
import type { Issue } from './issue.ts';
import { layOut } from './layout.ts';
import { linkAgendas } from './link-agendas.ts';
import { linkAttachments } from './link-attachments.ts';
import { linkTerms } from './link-terms.ts';
import { findMeetings } from './meetings.ts';
import { missingAttachments, missingReports } from './missing-texts.ts';
import { readPersons } from './persons.ts';
import { placeOf } from './place.ts';
import { readDamage } from './readings.ts';
import { toSections } from './sections.ts';
import { segment } from './segment.ts';

export type { Issue } from './issue.ts';

/** What is known of a gazette besides its text. */
export interface ParseOptions {
  /** The gazette's id, from its file's name. */
  id: string;
  /** From the root of the project, with forward slashes. */
  path: string;
  publisher: Profile;
  /** The text of the editor's file, where there is one (`editor/`). */
  emendations?: string | null;
}

/**
 * Reads one gazette: lines → paragraphs → sections → documents → links → persons → readings → the issue. Pure: the same
 * source gives the same issue.
 * Guarantees: every line of the source stands in exactly one document, or is named as heading, furniture or marginalia.
 */
export function parse(source: Source, { id, path, publisher, emendations }: ParseOptions): Issue {
  const layout = layOut(source.lines, publisher);
  const { masthead, texts, calendar, ledger } = layout;
  const editor = readEditor(emendations ?? '', source.lines);
  const divided = divide(texts, segment(texts), editor.boundaries);
  const amended = amend(toSections(id, texts, divided.segments, placeOf(texts)), editor);
  const compiled = amended.sections.map((section) => compile(section, { gazette: id, calendar, paragraphs: texts }));
  const meetings = findMeetings(compiled, calendar, publisher.id);
  const linked = linkTerms(linkAgendas(linkAttachments(compiled), meetings));
  const persons = readPersons(linked, meetings);
  const read = readDamage(layout, linked, persons, editor);
  const records = read.documents.map(({ record }) => record);
  const references = read.documents.flatMap((document) => document.references);
  const [main] = meetings;
  const doubts = [
    ...source.messages,
    ...records.flatMap(documentDoubts),
    ...nameDoubts(read.attendance.map(({ attendance }) => attendance)),
    ...readingDoubts(read.emendations),
    ...read.messages,
    ...missingAttachments(references, texts),
    // What a decision puts on the agenda of a meeting to come is heard there.
    ...missingReports(
      records.flatMap(({ type, agendaItems }) =>
        agendaItems.filter(({ meeting }) => meeting !== '' || type !== 'decision'),
      ),
    ),
  ];
  const messages = [...dismiss(doubts, editor), ...editor.messages, ...divided.messages, ...amended.messages];
  return {
    gazette: {
      id,
      title: masthead?.title ?? records[0]?.title ?? id,
      year: masthead?.year ?? null,
      number: masthead?.number ?? null,
      published: layout.published,
      organization: masthead?.organization ?? null,
      congress: main?.congress ?? null,
      session: main?.session ?? null,
      publisher: publisher.id,
      source: { path, sha256: source.sha256, format: source.format, encoding: source.encoding },
      lines: ledger,
      emendations: read.emendations,
      messages: messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    },
    documents: read.documents.map(({ record, blocks }) => ({ record, blocks })),
    meetings: attend(meetings, read.attendance),
    appointments: persons.appointments,
    people: persons
      .people(read.attendance.map(({ read: own, attendance }) => ({ ...own, ...attendance })))
      .map((person) => ({ ...person, pinyin: pinyinOf(person.name) })),
  };
}
