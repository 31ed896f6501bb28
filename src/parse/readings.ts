import type { Attendance, Emendation, Message } from '../records/index.ts';
import type { AttendanceList } from './attend.ts';
import type { Compiled } from './compile.ts';
import { withoutDismissed } from './editor/dismiss.ts';
import type { Editor } from './editor/read-editor.ts';
import { mergeEmendations, readAs } from './emendations.ts';
import type { Layout } from './layout.ts';
import type { Persons } from './persons.ts';
import { restore } from './restore.ts';
import { withTitleLines } from './sections.ts';

/** The damaged places of an issue read again, and what the readings change. */
export interface Readings {
  emendations: Emendation[];
  /** The documents with their titles as they should read. */
  documents: Compiled[];
  attendance: AttendanceList[];
  messages: Message[];
}

/** Titles as they should read: an editor's and every sure reading put in. The lines keep what is printed. */
function retitle(document: Compiled, readings: readonly Emendation[]): Compiled {
  const { section, record } = document;
  const read = section.titleLines.map((line) => readAs(line, readings).replace(/\s+/g, '')).join('');
  if (section.titleInferred || section.titleEdited || !read || read === record.title) return document;
  const lines = new Set(section.titleLines.flatMap((line) => line.pieces.map((piece) => piece.line)));
  const edited = readings.some((each) => each.source === 'editor' && lines.has(each.line));
  const title = { ...record.provenance.title, grade: edited ? ('editor' as const) : ('rule' as const) };
  return { ...document, record: { ...record, title: read, provenance: { ...record.provenance, title } } };
}

/** Names in lists of those present, as an editor reads them, or says that they are right as printed. */
function withReadings(attendance: Attendance, { readings, dismissals }: Editor): Attendance {
  const read = (attendee: Attendance['present'][number]): Attendance['present'][number] => {
    const right = dismissals.some(
      ({ dismiss, line, printed }) =>
        dismiss === 'reading-doubtful' && line === attendee.line && printed.trim() === attendee.printed,
    );
    if (right) return { ...attendee, name: attendee.printed, damaged: false, evidence: [] };
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

/**
 * Reads the damaged places with the whole issue as evidence. An editor's readings go before the parser's.
 */
export function readDamage(
  { paragraphs }: Layout,
  documents: readonly Compiled[],
  persons: Persons,
  editor: Editor,
): Readings {
  const restored = restore({
    paragraphs,
    sections: documents.map(({ section }) => withTitleLines(section)),
    attendance: persons.attendance.map(({ read }) => read),
    names: persons.people(persons.attendance.map(({ read }) => read)),
    dates: documents.map(({ record }) => ({ date: record.date, lines: record.provenance.date.lines })),
  });
  const byRule = withoutDismissed(
    [...restored.emendations, ...documents.flatMap(({ mended }) => mended)],
    editor.dismissals,
  );
  const emendations = mergeEmendations(editor.readings, byRule.emendations);
  return {
    emendations,
    documents: documents.map((document) => retitle(document, emendations)),
    attendance: persons.attendance.map((list, i) => ({
      ...list,
      attendance: withReadings(restored.attendance[i] ?? list.read, editor),
    })),
    messages: [...restored.messages, ...byRule.messages],
  };
}
