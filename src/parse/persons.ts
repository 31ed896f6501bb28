import { readActs } from '../read/acts/acts.ts';
import type { ReadAttendance } from '../read/attendance/attendance.ts';
import { type Mention, readMentions } from '../read/people/mentions.ts';
import type { Appointment, Person } from '../records/index.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { mergeActs, type ToldAct, tellsPassing } from './appointments.ts';
import { attendanceOf } from './attendance-sources.ts';
import type { Compiled } from './compile.ts';
import type { FoundMeeting } from './meetings.ts';
import { collectPeople } from './people.ts';
import { withTitleLines } from './sections.ts';

/** What the documents of an issue say of persons. */
export interface Persons {
  acts: readonly ToldAct[];
  appointments: Appointment[];
  attendance: readonly { document: string; read: ReadAttendance }[];
  /** Everyone named, with the lists of those present as given: called again when damaged names are completed. */
  people(attendance: readonly ReadAttendance[]): Person[];
}

const textOf = ({ section }: Compiled): Paragraph[] => [...section.titleLines, ...section.head, ...section.body];

const namesOf = ({ present, absent, nonVoting }: ReadAttendance): string[] =>
  [...present, ...absent, ...nonVoting].flatMap((each) => (each.name ? [each.name] : []));

/** Mentions without those that a list of names was cut otherwise for: on its lines the list says where names end. */
function withinLists(mentions: readonly Mention[], list: ReadAttendance | undefined): readonly Mention[] {
  if (!list) return mentions;
  const listed = [...list.present, ...list.absent, ...list.nonVoting];
  const names = new Set(listed.map(({ name }) => name));
  const lines = new Set(listed.map(({ line }) => line));
  return mentions.filter(({ name, line }) => names.has(name) || !lines.has(line));
}

/** Reads acts, lists of those present and mentions of all documents; names that a list or an act gives help to find others. */
export function readPersons(documents: readonly Compiled[], meetings: readonly FoundMeeting[]): Persons {
  const acts = documents.flatMap((document) => {
    const { id, type, title, organization } = document.record;
    return readActs(textOf(document), { type, title, organization }).map((act) => ({ ...act, document: id }));
  });
  const passed = documents.some(
    ({ section }) => section.type === 'meeting-news' && section.body.some(({ plain }) => tellsPassing(plain)),
  );
  const attendance = attendanceOf(documents, meetings);
  const authors = documents.flatMap(({ record }) => record.authors);
  const known = new Set([
    ...acts.map((act) => act.person),
    ...authors.map((author) => author.name),
    ...attendance.flatMap(({ read }) => namesOf(read)),
  ]);
  const mentions = documents.flatMap((document) => {
    const list = attendance.find(({ document: id }) => id === document.section.id)?.read;
    return withinLists(readMentions(textOf(document), known), list);
  });
  const sections = documents.map(({ section }) => withTitleLines(section));
  return {
    acts,
    appointments: mergeActs(acts, passed),
    attendance,
    people: (lists) => collectPeople({ sections, acts, attendance: lists, authors, mentions }),
  };
}
