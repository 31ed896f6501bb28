import type { Names } from '../entry.ts';
import type { Contribution } from './contribution.ts';
import { mergePosts } from './merge-posts.ts';
import { readingsTable } from './readings.ts';
import type { SearchedIssue } from './searched.ts';

/** Things once each, with the places that they are told by. */
function places(): { all: string[]; of: (thing: string | null) => number } {
  const known = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    of: (thing) => {
      if (thing === null) return -1;
      const place = known.get(thing);
      if (place !== undefined) return place;
      known.set(thing, all.length);
      return all.push(thing) - 1;
    },
  };
}

/** How many of the posts of a person stand beside the name. */
const mostShown = 2;

/** All that has a name in the issues, in the order given: people and posts once, the others where they stand. */
export function mergeNames(contributions: readonly Pick<Contribution, 'issue'>[]): Names {
  const [types, bodies, meetingIds] = [places(), places(), places()];
  const people = new Map<string, Set<string>>();
  const acts: SearchedIssue['acts'][number][] = [];
  const names: Names = {
    types: types.all,
    bodies: bodies.all,
    meetings: [],
    documents: [],
    people: [],
    posts: [],
    agenda: [],
    terms: [],
    readings: [],
  };
  contributions.forEach(({ issue }, gazette) => {
    const base = names.documents.length;
    for (const { id, name, date } of issue.meetings) {
      const place = meetingIds.of(id);
      names.meetings[place] = names.meetings[place] ?? [id, name, date];
    }
    issue.documents.forEach(({ line, title, type, meeting, body, blocks, agenda, terms }, i) => {
      const document = base + i;
      const held = meeting === null ? -1 : meetingIds.of(meeting);
      names.documents.push([gazette, line, blocks, types.of(type), held, bodies.of(body), title]);
      for (const item of agenda) names.agenda.push([item.text, item.position, document, item.line]);
      for (const { term, line } of terms) names.terms.push([term, document, line]);
    });
    for (const { name, posts: own } of issue.people) {
      const known = people.get(name) ?? new Set();
      for (const post of own) if (known.size < mostShown) known.add(post);
      people.set(name, known);
    }
    for (const act of issue.acts) acts.push({ ...act, document: base + act.document });
  });
  names.people = [...people].map(([name, own]) => [name, [...own].join(';')]);
  names.posts = mergePosts(acts);
  names.readings = readingsTable(people.keys());
  return names;
}
