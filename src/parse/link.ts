import { readAgenda } from '../read/agenda.ts';
import type { ReadAttendance } from '../read/attendance.ts';
import { findUses } from '../read/term-uses.ts';
import type { Attendance, DocumentRecord, Meeting, Term } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import { linkAgenda } from './agenda-links.ts';
import type { Compiled } from './compile.ts';
import type { FoundMeeting } from './meetings.ts';

/** Which earlier document one that begins with 附件 belongs to, and which report a glossary explains. */
export function linkAttachments(documents: readonly Compiled[]): void {
  documents.forEach(({ section, record }, at) => {
    const before = documents.slice(0, at);
    const host =
      record.type === 'glossary'
        ? explained(record, before)
        : section.attached
          ? before.findLast((other) => !other.section.attached)
          : undefined;
    record.attachmentOf = host?.record.id ?? null;
  });
}

/** The report that a glossary names in its title, else the last report before it. */
function explained(glossary: DocumentRecord, before: readonly Compiled[]): Compiled | undefined {
  const title = bare(glossary.title);
  const named = /《([^》]+)》/.exec(title)?.[1] ?? title.replace(/(有关)?(的)?(名词|用语|术语|词语).*$/, '');
  const short = (text: string): string =>
    bare(text)
      .replaceAll('人民代表大会', '人大')
      .replaceAll('常务委员会', '常委会')
      .replace(/人大(?=常委会)/g, '');
  const fits = before.filter(
    ({ record }) =>
      named.length > 3 && (short(record.title).includes(short(named)) || short(named).includes(short(record.title))),
  );
  return fits.at(-1) ?? before.findLast(({ record }) => /report$/.test(record.type));
}

/** The items of each agenda, with the documents of the issue that they took up. */
export function linkAgendas(documents: readonly Compiled[], meetings: readonly FoundMeeting[]): void {
  const records = documents.map(({ record }) => record);
  for (const { section, record } of documents) {
    if (record.type !== 'agenda') continue;
    const meeting = meetings.find((each) => each.documents.includes(record.id));
    const items = readAgenda(section.body).map((item, i) => ({
      meeting: meeting?.id ?? '',
      position: i + 1,
      ...item,
      documents: [],
    }));
    const own = records.filter(
      (other) =>
        meetings.length < 2 ||
        !meeting ||
        meeting.documents.includes(other.id) ||
        !meetings.some((each) => each.documents.includes(other.id)),
    );
    record.agendaItems = linkAgenda(items, own);
  }
}

/** Where the issue uses the words that its glossaries explain. */
export function linkTerms(documents: readonly Compiled[]): void {
  const glossaries = documents.filter(({ record }) => record.terms.length > 0);
  const elsewhere = documents
    .filter(({ record }) => record.type !== 'glossary')
    .map(({ section }) => ({ document: section.id, paragraphs: [...section.head, ...section.body] }));
  const uses = findUses(
    glossaries.flatMap(({ record }) => record.terms),
    elsewhere,
  );
  let at = 0;
  for (const { record } of glossaries) {
    const first = at;
    record.terms = record.terms.map((term, i): Term => ({ ...term, uses: uses[first + i] ?? [] }));
    at += record.terms.length;
  }
}

const nobody: Attendance = { present: [], absent: [], nonVoting: [] };

/** Joins the lists of those present with the meetings that they are of. */
export function attend(
  meetings: readonly FoundMeeting[],
  lists: readonly { document: string; read: ReadAttendance; attendance: Attendance }[],
): Meeting[] {
  return meetings.map((meeting) => {
    const own = lists.filter(({ document }) => meeting.documents.includes(document));
    const joined = own.reduce<Attendance>(
      (all, { attendance }) => ({
        present: [...all.present, ...attendance.present],
        absent: [...all.absent, ...attendance.absent],
        nonVoting: [...all.nonVoting, ...attendance.nonVoting],
      }),
      nobody,
    );
    const { documents, ...facts } = meeting;
    return {
      ...facts,
      attendance: joined,
      expected: own.map(({ read }) => read.expected).find((count) => count !== null) ?? null,
      counted: own.map(({ read }) => read.counted).find((count) => count !== null) ?? null,
      documents,
    };
  });
}
