import type { Act } from '../read/acts.ts';
import type { ReadAttendance } from '../read/attendance.ts';
import { biographyHead, readBiography } from '../read/biography.ts';
import type { Mention } from '../read/mentions.ts';
import type { Section } from '../read/section.ts';
import type { Author, Biography, Person } from '../records/index.ts';
import { fold } from '../text/fold.ts';
import { couldBeName, isPersonName } from '../text/names.ts';
import { type Paragraph, placeAt } from '../text/paragraph.ts';

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
    const key = `${person.name} ${line} ${post}`;
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

/** Names by their first and then their second character, longer ones first; those of one character under an empty second. */
type NamesByOpening = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const secondOf = (character: string): string => (character === '.' ? '·' : character);

function byOpening(names: Iterable<string>): NamesByOpening {
  const opening = new Map<string, Map<string, string[]>>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const bySecond = opening.get(name.charAt(0)) ?? new Map<string, string[]>();
    opening.set(name.charAt(0), bySecond);
    const second = secondOf(name.charAt(1));
    const alike = bySecond.get(second);
    if (alike) alike.push(name);
    else bySecond.set(second, [name]);
  }
  return opening;
}

/** Fills in the lines that name each person: the name as it is or padded, not within a longer name of the issue. */
function findLines(people: ReadonlyMap<string, Person>, sections: readonly Section[]): void {
  const opening = byOpening(people.keys());
  // Most characters begin no name: a table of those that do is quicker to ask than the map.
  const begins = new Uint8Array(0x10000);
  for (const first of opening.keys()) begins[first.charCodeAt(0)] = 1;
  for (const section of sections) {
    for (const paragraph of [...section.head, ...section.body]) {
      for (const [key, line] of namesIn(paragraph, opening, begins)) {
        const { lines } = people.get(key) as Person;
        if (lines.at(-1) !== line) lines.push(line);
      }
    }
  }
  for (const person of people.values()) person.lines.sort((a, b) => a - b);
}

function* namesIn(paragraph: Paragraph, opening: NamesByOpening, begins: Uint8Array): Generator<[string, number]> {
  const { plain } = paragraph;
  for (let at = 0; at < plain.length; at += 1) {
    if (!begins[plain.charCodeAt(at)]) continue;
    const bySecond = opening.get(plain.charAt(at));
    let next = at + 1;
    while (plain.charAt(next) === ' ' && next - at < 24) next += 1;
    const keys = bySecond?.get(secondOf(plain.charAt(next))) ?? [];
    const key = keys.find((each) => matchPadded(plain, at, each)) ?? bySecond?.get('')?.[0];
    if (!key) continue;
    yield [key, placeAt(paragraph, at).line];
    at += matchPadded(plain, at, key) - 1;
  }
}

/** How much of the text from a place spells the name, spaces between its characters allowed; 0 where it does not. */
function matchPadded(plain: string, at: number, name: string): number {
  let place = at;
  for (let index = 0; index < name.length; index += 1) {
    if (index) while (plain.charAt(place) === ' ' && place - at < 24) place += 1;
    const printed = plain.charAt(place);
    if (printed !== name.charAt(index) && !(printed === '.' && name.charAt(index) === '·')) return 0;
    place += 1;
  }
  return place - at;
}
