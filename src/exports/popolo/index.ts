import { gazetteAddress, meetingAddress, personAddress, whole } from '../../addresses.ts';
import type { ArchivedIssue } from '../archived.ts';
import { placeUrl } from '../places.ts';
import { memberships } from './memberships.ts';
import { motions } from './motions.ts';
import { organizationId, organizationsIn, personId, postId, postsIn } from './subjects.ts';

const persons = (issue: ArchivedIssue) =>
  issue.people.map(({ name, biography, lines }) => ({
    id: personId(issue, name),
    name,
    ...(biography?.gender && { gender: biography.gender }),
    ...(biography?.born && { birth_date: biography.born }),
    links: [{ url: whole(personAddress(name)) }],
    sources: lines.map((line) => ({ url: placeUrl(issue, line) })),
  }));

/** Only those who are named as present: Popolo has no word for leave, and none for a name that is not recorded. */
const events = (issue: ArchivedIssue) =>
  issue.meetings.map(({ id, name, body, date, endDate, time, place, attendance }) => ({
    id,
    name,
    classification: body,
    ...(date && { start_date: date && time ? `${date}T${time}+08:00` : date }),
    ...(endDate && { end_date: endDate }),
    ...(place && { location: place }),
    attendees: attendance.present.flatMap(({ name: present }) =>
      present === null ? [] : [{ id: personId(issue, present), name: present }],
    ),
    sources: [{ url: whole(meetingAddress(id)) }],
  }));

/**
 * One issue in Popolo 1.0.1 (popoloproject.com). An id of a person holds within the issue, since a name alone does not tell
 * whether two issues mean the same person; ids of bodies and posts hold for all issues of a publisher.
 */
export function popolo(issue: ArchivedIssue) {
  const source = [{ url: whole(gazetteAddress(issue.gazette.id)) }];
  return {
    persons: persons(issue),
    organizations: organizationsIn(issue).map((name) => ({ id: organizationId(issue, name), name, sources: source })),
    posts: postsIn(issue).map((words) => ({
      id: postId(issue, words),
      label: words.post,
      role: words.post,
      ...(words.organization && { organization_id: organizationId(issue, words.organization) }),
      sources: source,
    })),
    memberships: memberships(issue),
    events: events(issue),
    motions: motions(issue),
  };
}
