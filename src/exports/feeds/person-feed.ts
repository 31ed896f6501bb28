import { appointmentAddress, documentAddress, meetingAddress, personAddress, whole } from '../../addresses.ts';
import { actionWord } from '../../words.ts';
import type { ArchivedIssue } from '../archived.ts';
import type { Feed, FeedEntry } from '../atom.ts';
import { issueDay, newest } from './day.ts';

function entriesOf(issue: ArchivedIssue, name: string): FeedEntry[] {
  const day = (date: string | null) => date ?? issueDay(issue);
  const acts = issue.appointments
    .filter(({ person }) => person === name)
    .map(({ id, action, status, post, date }) => ({
      title: `${status === 'proposed' ? '拟' : ''}${actionWord[action]}：${post}`,
      url: whole(appointmentAddress(id)),
      day: day(date),
      summary: `${name} ${post}`,
    }));
  const written = issue.documents
    .filter(({ authors }) => authors.some((author) => author.name === name))
    .map(({ id, title, date }) => ({ title, url: whole(documentAddress(id)), day: day(date), summary: '署名文件' }));
  const present = issue.meetings.flatMap(({ id, name: meeting, date, attendance }) =>
    [...attendance.present, ...attendance.nonVoting].some((attendee) => attendee.name === name)
      ? [{ title: `出席${meeting}`, url: whole(meetingAddress(id)), day: day(date), summary: meeting }]
      : [],
  );
  return [...acts, ...written, ...present];
}

/** What the archive tells of one name: acts, documents signed, meetings attended. */
export function personFeed(issues: readonly ArchivedIssue[], name: string): Omit<Feed, 'self' | 'author'> {
  const entries = issues.flatMap((issue) => entriesOf(issue, name));
  const once = [...new Map(entries.map((entry) => [entry.url, entry])).values()];
  return { title: name, url: whole(personAddress(name)), entries: newest(once) };
}
