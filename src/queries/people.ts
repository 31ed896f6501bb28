import type { Attendee, DocumentRecord, MeetingRecord, Person, PersonRecord } from '../records/index.ts';
import { type ActEntry, actsOf } from './acts.ts';
import { type Issue, issues } from './archive.ts';
import { once } from './once.ts';
import { organizationsOf } from './organizations.ts';
import { type Place, placeOf } from './place.ts';

export type Presence = keyof MeetingRecord['attendance'];

/** What one issue says of a person. Whether two issues mean the same person, a name alone does not tell. */
export interface PersonInIssue {
  /** Changes with anything that stands here. */
  digest: string;
  gazette: Issue['gazette'];
  record: PersonRecord;
  posts: (Person['posts'][number] & { place: Place | undefined })[];
  acts: ActEntry[];
  /** The bodies of the posts and acts, as their pages are named; not each has a page. */
  bodies: string[];
  attendance: { meeting: MeetingRecord; presence: Presence; attendee: Attendee }[];
  written: DocumentRecord[];
  mentions: Place[];
}

export interface PersonEntry {
  name: string;
  /** `liu yuezhai` */
  pinyin: string;
  /** The letter of the index that the name stands under, `#` where it has none. */
  initial: string;
  kind: Person['kind'];
  issues: PersonInIssue[];
}

function attendanceOf(issue: Issue, name: string): PersonInIssue['attendance'] {
  return issue.meetings.flatMap((meeting) =>
    (['present', 'absent', 'nonVoting'] as const).flatMap((presence) =>
      meeting.attendance[presence]
        .filter((attendee) => attendee.name === name)
        .map((attendee) => ({ meeting, presence, attendee })),
    ),
  );
}

function inIssue(issue: Issue, told: readonly ActEntry[], record: PersonRecord): PersonInIssue {
  const place = (line: number) => placeOf(issue.documents, line);
  const mentions = record.lines.flatMap((line) => place(line) ?? []);
  const acts = told.filter((act) => act.person === record.name);
  const key = ({ document, anchor }: Place) => `${document.id} ${anchor}`;
  return {
    digest: issue.digest,
    gazette: issue.gazette,
    record,
    posts: record.posts.map((post) => ({ ...post, place: place(post.line) })),
    acts,
    bodies: organizationsOf(issue, [...record.posts, ...acts]),
    attendance: attendanceOf(issue, record.name),
    written: issue.documents.filter(({ authors }) => authors.some((author) => author.name === record.name)),
    mentions: [...new Map(mentions.map((entry) => [key(entry), entry])).values()],
  };
}

const weight: Record<Person['kind'], number> = { official: 0, deputy: 1, other: 2 };

/** Every name of the archive, in the order of its pinyin. */
export const people = once(async (): Promise<PersonEntry[]> => {
  const byName = new Map<string, PersonInIssue[]>();
  for (const issue of await issues()) {
    const acts = actsOf(issue);
    for (const record of issue.people) {
      byName.set(record.name, [...(byName.get(record.name) ?? []), inIssue(issue, acts, record)]);
    }
  }
  const entries = [...byName].map(([name, found]) => {
    const pinyin = found[0]?.record.pinyin[0] ?? '';
    const letter = pinyin.slice(0, 1).toUpperCase();
    const kinds = found.map(({ record }) => record.kind).sort((a, b) => weight[a] - weight[b]);
    return {
      name,
      pinyin,
      initial: /[A-Z]/.test(letter) ? letter : '#',
      kind: kinds[0] ?? 'other',
      issues: found,
    };
  });
  return entries.sort((a, b) => a.pinyin.localeCompare(b.pinyin, 'en') || a.name.localeCompare(b.name, 'zh'));
});

/** The names that have a page. */
export const names = once(async (): Promise<ReadonlySet<string>> => new Set((await people()).map(({ name }) => name)));
