import type { Section } from '../read/section.ts';
import type { Person } from '../records/index.ts';
import { type Paragraph, placeAt } from '../text/paragraph.ts';

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
export function findLines(people: ReadonlyMap<string, Person>, sections: readonly Section[]): void {
  const opening = byOpening(people.keys());
  // Most characters begin no name: a table of those that do is quicker to ask than the map.
  const begins = new Uint8Array(0x10000);
  // So is a table of those that come second. A space may stand between; the end of the text counts as one.
  const follows = new Uint8Array(0x10000);
  follows[32] = 1;
  for (const [first, bySecond] of opening) {
    begins[first.charCodeAt(0)] = 1;
    for (const second of bySecond.keys()) {
      if (second === '') follows.fill(1);
      else follows[second.charCodeAt(0)] = 1;
    }
  }
  follows[46] = follows[0xb7] as number;
  const note = (paragraph: Paragraph): void => {
    const { plain } = paragraph;
    for (let at = 0; at < plain.length; at += 1) {
      if (!begins[plain.charCodeAt(at)] || !follows[plain.charCodeAt(at + 1) || 32]) continue;
      const key = nameAt(plain, at, opening);
      if (!key) continue;
      const { lines } = people.get(key) as Person;
      const { line } = placeAt(paragraph, at);
      if (lines.at(-1) !== line) lines.push(line);
      at += matchPadded(plain, at, key) - 1;
    }
  };
  for (const { head, body } of sections) {
    for (const paragraph of head) note(paragraph);
    for (const paragraph of body) note(paragraph);
  }
  for (const person of people.values()) person.lines.sort((a, b) => a - b);
}

/** The longest name that the text spells from a place on. */
function nameAt(plain: string, at: number, opening: NamesByOpening): string | undefined {
  const bySecond = opening.get(plain.charAt(at));
  let next = at + 1;
  while (plain.charAt(next) === ' ' && next - at < 24) next += 1;
  const keys = bySecond?.get(secondOf(plain.charAt(next)));
  return keys?.find((each) => matchPadded(plain, at, each)) ?? bySecond?.get('')?.[0];
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
