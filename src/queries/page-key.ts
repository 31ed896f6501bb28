import type { Issue } from './archive.ts';
import { placesKey } from './links.ts';
import { names } from './people.ts';

const keys = new WeakMap<Issue, Promise<string>>();

async function make(issue: Issue): Promise<string> {
  const own = new Set(issue.people.map(({ name }) => name));
  const met = issue.meetings.flatMap(({ chair, attendance: { present, absent, nonVoting } }) => [
    chair,
    ...[...present, ...absent, ...nonVoting].map(({ name }) => name),
  ]);
  const named = [
    ...met,
    ...issue.appointments.map(({ person }) => person),
    ...issue.documents.flatMap(({ authors }) => authors.map(({ name }) => name)),
  ];
  const known = await names();
  const linked = named.filter((name) => name !== null && !own.has(name) && known.has(name)).sort();
  return [issue.digest, await placesKey(issue.gazette.id), ...new Set(linked)].join(' ');
}

/**
 * Changes with anything that the pages of one issue show: the issue itself, the places that its pages once had, and which
 * of the names in it have a page only because another issue names them.
 */
export function pageKey(issue: Issue): Promise<string> {
  const known = keys.get(issue) ?? make(issue);
  keys.set(issue, known);
  return known;
}
