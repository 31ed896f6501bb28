import type { Profile } from '../publishers/index.ts';
import { readActs } from '../read/acts.ts';
import type { ReadAttendance } from '../read/attendance.ts';
import { readCalendar } from '../read/dates-of.ts';
import { readMentions } from '../read/mentions.ts';
import type { Attendance, Emendation, Ledger } from '../records/index.ts';
import type { Source } from '../sources/index.ts';
import { readMeetingNames } from '../text/meetings.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { pinyinOf } from '../text/pinyin.ts';
import { mergeActs, tellsPassing } from './appointments.ts';
import { attendanceOf } from './attendance-sources.ts';
import { type Compiled, compile } from './compile.ts';
import { documentDoubts, nameDoubts, readingDoubts } from './doubts.ts';
import { mergeEmendations, readAs, readEmendations } from './emendations.ts';
import type { Issue } from './issue.ts';
import { attend, linkAgendas, linkAttachments, linkTerms } from './link.ts';
import { readMasthead } from './masthead.ts';
import { findMeetings } from './meetings.ts';
import { missingAttachmentMessages, missingAttachments, missingReports } from './missing-texts.ts';
import { collectPeople } from './people.ts';
import { reflow } from './reflow.ts';
import { restore } from './restore.ts';
import { toSections } from './sections.ts';
import { segment } from './segment.ts';
import { type Role, setAside } from './set-aside.ts';

export { type Issue, toJson } from './issue.ts';

export interface ParseOptions {
  /** The gazette's id, from its file's name. */
  id: string;
  /** From the root of the project, with forward slashes. */
  path: string;
  publisher: Profile;
  /** The text of the editor's file of emendations, where there is one. */
  emendations?: string | null;
}

/** 某区 of the meeting that the heads of an issue name most. */
function placeOf(paragraphs: readonly Paragraph[]): string {
  const times = new Map<string, number>();
  for (const { plain, text } of paragraphs) {
    if (plain.length > 80) continue;
    for (const { place, index } of readMeetingNames(plain)) {
      const at = plain.indexOf(place, index);
      const printed = place && text.slice(at, at + place.length);
      if (printed && printed.length > 1) times.set(printed, (times.get(printed) ?? 0) + 1);
    }
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The fate of every line, and where the documents' lines are. */
function ledgerOf(roles: readonly Role[], heading: readonly number[]): Ledger {
  const numbers = (role: Role): number[] => roles.flatMap((each, i) => (each === role ? [i + 1] : []));
  return {
    total: roles.length,
    blank: numbers('blank').length,
    heading: [...heading],
    furniture: numbers('furniture'),
    marginalia: numbers('marginalia'),
    documents: numbers('text').length - heading.length,
  };
}

/**
 * Reads one gazette: lines → paragraphs → documents → records → the issue. Pure: the same source gives the same issue.
 * Guarantees: every line of the source stands in exactly one document, or is named as heading, furniture or marginalia.
 */
export function parse(source: Source, { id, path, publisher, emendations }: ParseOptions): Issue {
  const roles = setAside(source.lines, publisher.furniture);
  const paragraphs = reflow(source.lines, (index) => roles[index] === 'text');
  const masthead = readMasthead(paragraphs, source.lines);
  const texts = paragraphs.slice(masthead?.length ?? 0);
  const sections = toSections(id, texts, segment(texts), placeOf(texts));
  const calendar = readCalendar(paragraphs, masthead?.published ?? null, masthead?.year ?? null);
  const compiled = sections.map((section) => compile(section, { gazette: id, calendar, paragraphs: texts }));

  linkAttachments(compiled);
  const found = findMeetings(compiled, calendar, publisher.id);
  linkAgendas(compiled, found);
  linkTerms(compiled);

  const told = compiled.flatMap(({ section, record }) =>
    readActs([...section.titleLines, ...section.head, ...section.body], {
      type: record.type,
      title: record.title,
      organization: record.organization,
    }).map((act) => ({
      ...act,
      document: record.id,
    })),
  );
  const passed = compiled.some(
    ({ section }) => section.type === 'meeting-news' && section.body.some(({ plain }) => tellsPassing(plain)),
  );
  const lists = attendanceOf(compiled, found);
  const authors = compiled.flatMap(({ record }) => record.authors);
  const known = new Set([
    ...told.map((act) => act.person),
    ...authors.map((author) => author.name),
    ...lists.flatMap(({ read }) => namesOf(read)),
  ]);
  const mentions = compiled.flatMap(({ section }) =>
    readMentions([...section.titleLines, ...section.head, ...section.body], known),
  );
  const peopleOf = (attendance: readonly (typeof lists)[number]['read'][]) =>
    collectPeople({
      sections: compiled.map(({ section }) => wholeSection(section)),
      acts: told,
      attendance,
      authors,
      mentions,
    });
  const named = peopleOf(lists.map(({ read }) => read));
  const restored = restore({
    paragraphs,
    sections: compiled.map(({ section }) => wholeSection(section)),
    attendance: lists.map(({ read }) => read),
    names: named.map(({ name, kind, lines }) => ({ name, kind, lines })),
    dates: compiled.map(({ record }) => ({ date: record.date, lines: record.provenance.date.lines })),
  });
  const editor = readEmendations(emendations ?? '', source.lines);
  const readings = mergeEmendations(editor.emendations, [
    ...restored.emendations,
    ...compiled.flatMap(({ mended }) => mended),
  ]);
  retitle(compiled, readings);
  const completed = lists.map((list, i) => ({
    ...list,
    attendance: withReadings(restored.attendance[i] ?? list.read, editor.emendations),
  }));
  const people = peopleOf(completed.map(({ read, attendance }) => ({ ...read, ...attendance })));

  const meetings = attend(found, completed);
  const [main] = meetings;
  const title = masthead?.title ?? compiled[0]?.record.title ?? id;
  return {
    gazette: {
      id,
      title,
      year: masthead?.year ?? null,
      number: masthead?.number ?? null,
      published: masthead?.published ?? null,
      organization: masthead?.organization ?? null,
      congress: main?.congress ?? null,
      session: main?.session ?? null,
      publisher: publisher.id,
      source: { path, sha256: source.sha256, format: source.format, encoding: source.encoding },
      lines: ledgerOf(roles, masthead?.lines ?? []),
      emendations: readings,
      messages: [
        ...source.messages,
        ...compiled.flatMap(({ record }) => documentDoubts(record)),
        ...nameDoubts(completed.map(({ attendance }) => attendance)),
        ...readingDoubts(readings),
        ...restored.messages,
        ...editor.messages,
        ...missingAttachmentMessages(
          missingAttachments(
            compiled.flatMap(({ references }) => references),
            texts,
          ),
        ),
        ...missingReports(compiled.flatMap(({ record }) => record.agendaItems)),
      ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    },
    documents: compiled.map(({ record, blocks }) => ({ record, blocks })),
    meetings,
    appointments: mergeActs(told, passed),
    people: people.map((person) => ({ ...person, pinyin: pinyinOf(person.name) })),
  };
}

const namesOf = (read: ReadAttendance): string[] =>
  [...read.present, ...read.absent, ...read.nonVoting].flatMap((each) => (each.name ? [each.name] : []));

/** A section with its title lines among its head, as readers of the whole text want it. */
const wholeSection = (section: Compiled['section']): Compiled['section'] => ({
  ...section,
  head: [...section.titleLines, ...section.head],
});

/** Titles as they should read: an editor's and every sure reading put in. The lines keep what is printed. */
function retitle(documents: readonly Compiled[], readings: readonly Emendation[]): void {
  for (const { section, record } of documents) {
    if (section.titleInferred) continue;
    const read = section.titleLines.map((line) => readAs(line, readings).replace(/\s+/g, '')).join('');
    if (!read || read === record.title) continue;
    const edited = section.titleLines.some((line) =>
      readings.some((each) => each.source === 'editor' && line.pieces.some((piece) => piece.line === each.line)),
    );
    record.title = read;
    record.provenance.title.grade = edited ? 'editor' : 'rule';
  }
}

/** Names in lists of those present, as an editor reads them. */
function withReadings(attendance: Attendance, readings: readonly Emendation[]): Attendance {
  const read = (attendee: Attendance['present'][number]): Attendance['present'][number] => {
    const reading = readings.find(
      (each) => each.line === attendee.line && attendee.printed !== '' && each.printed.trim() === attendee.printed,
    );
    return reading
      ? { ...attendee, name: reading.reading.trim(), damaged: true, evidence: reading.evidence }
      : attendee;
  };
  return {
    present: attendance.present.map(read),
    absent: attendance.absent.map(read),
    nonVoting: attendance.nonVoting.map(read),
  };
}
