import type { Act } from '../read/acts/acts.ts';
import type { ReadAttendance } from '../read/attendance/attendance.ts';
import { biographyHead, readBiography } from '../read/people/biography.ts';
import type { Mention } from '../read/people/mentions.ts';
import type { Section } from '../read/section.ts';
import type { Author, Biography, Person } from '../records/index.ts';
import { fold } from '../text/fold.ts';
import { couldBeName, isPersonName } from '../text/names.ts';
import { findLines } from './name-lines.ts';

/** What the documents of one issue say of persons. */
export interface PeopleSources {
  sections: readonly Section[];
  acts: readonly Act[];
  attendance: readonly ReadAttendance[];
  authors: readonly Author[];
  mentions: readonly Mention[];
}

const mandate = /(?:人民代表大会|人大|^)代表$/;

/**
 * Every person that an issue names in an office, a mandate, an act, a signature or a list of those present, in the order of
 * the first place. Names that lost characters and are not restored are no persons. Two forms of one name that differ
 * in script or width are one person.
 */
export function collectPeople(sources: PeopleSources): Person[] {
  const people = new Map<string, Person>();
  const told = new Set<string>();
  const personOf = (name: string, kind: Person['kind']): Person => {
    const key = fold(name);
    let person = people.get(key);
    if (!person) {
      person = { name, kind, posts: [], lines: [], biography: null };
      people.set(key, person);
    }
    if (kind === 'official' || (kind === 'deputy' && person.kind === 'other')) person.kind = kind;
    return person;
  };
  const addPost = (person: Person, post: string | null, organization: string | null, line: number): void => {
    const key = `${person.name} ${line} ${fold(post ?? '')}`;
    if (!post || told.has(key)) return;
    told.add(key);
    person.posts.push({ post, organization, line });
  };

  for (const list of sources.attendance) {
    for (const each of [...list.present, ...list.absent, ...list.nonVoting])
      if (each.name) personOf(each.name, 'official');
    for (const { name, post, line } of list.posts) addPost(personOf(name, 'official'), post, null, line);
  }
  for (const act of sources.acts) {
    const deputy = mandate.test(fold(act.post));
    addPost(personOf(act.person, deputy ? 'deputy' : 'official'), act.post, act.organization, act.line);
  }
  for (const author of sources.authors)
    if (couldBeName(author.name)) addPost(personOf(author.name, 'official'), author.post, null, author.line);
  for (const each of sources.mentions) addPost(personOf(each.name, each.kind), each.post, null, each.line);

  findLines(people, sources.sections);
  // A restored name stands on its line though its characters do not.
  for (const list of sources.attendance)
    for (const { name, damaged, line } of [...list.present, ...list.absent, ...list.nonVoting]) {
      const person = damaged && name ? people.get(fold(name)) : undefined;
      if (person && !person.lines.includes(line)) person.lines = [...person.lines, line].sort((a, b) => a - b);
    }
  for (const [name, biography] of readBiographies(sources)) {
    const person = people.get(fold(name));
    if (person) person.biography = merge(person.biography, biography);
  }
  const found = [...people.values()];
  for (const person of found) person.posts.sort((a, b) => a.line - b.line);
  return found.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

/** What the first account does not state is taken from the next. */
function merge(own: Biography | null, more: Biography): Biography {
  if (!own) return more;
  const keys = Object.keys(more) as (keyof Biography)[];
  return Object.fromEntries(keys.map((key) => [key, own[key] ?? more[key]])) as Biography;
}

/** Curricula that name their person, then the speeches in which the speaker tells his own. */
function readBiographies({ sections }: PeopleSources): [string, Biography][] {
  const named: [string, Biography][] = [];
  const own: [string, Biography][] = [];
  for (const section of sections) {
    for (const { plain } of section.body) {
      if (!/[男女,]/.test(plain) || plain.length < 10) continue;
      const head = biographyHead(plain);
      const first = /我叫([\p{sc=Han}·]{2,10})[,。]/u.exec(plain)?.[1];
      if (!head && !first && !/^我/.test(plain)) continue;
      const biography = readBiography(plain);
      if (!biography) continue;
      if (head) named.push([head, biography]);
      else {
        const speaker =
          first ??
          section.head
            .map((each) =>
              /(?:^|\s)(\p{sc=Han}\s*\p{sc=Han}{1,3}|[\p{sc=Han}]+·[\p{sc=Han}·]+)$/u
                .exec(each.plain)?.[1]
                ?.replace(/\s/g, ''),
            )
            .find((name) => name && isPersonName(name));
        if (speaker) own.push([speaker, biography]);
      }
    }
  }
  return [...named, ...own];
}
