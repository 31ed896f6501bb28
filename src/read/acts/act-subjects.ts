import { isPersonName } from '../../text/names.ts';
import { type ActPerson, readActNames } from './act-names.ts';

const named =
  /^(?:.*(?:选出的|选区的?)(?:.*代表)?|\s*(?:决定)?(?:接受|同意)|\s*(?:根据|鉴于|因|由于))?\s*(?<who>[\p{sc=Han}·、\s()]+?)(?=[二两三四五六七八九十\d]+[名位]?同志|同志|因|已?提出|请求|的?辞|不再|[得获](?:赞成|同意|\d)|,|$)/u;

/** The persons that a clause is about, for a later 其 or 本人: names at its head, after 选出的, after 接受. */
function subjectOf(plain: string, text: string, from: number, to: number): ActPerson[] | null {
  const match = named.exec(plain.slice(from, to));
  if (!match?.groups?.['who']) return null;
  const end = from + match[0].length;
  const persons = readActNames(plain, text, end - match.groups['who'].length, end);
  const addressed = plain.startsWith('同志', end);
  return persons?.every((each) => addressed || isPersonName(each.name)) ? persons : null;
}

/** Whom 其 means at a place of a text that is read clause by clause. */
export class Subjects {
  readonly #plain: string;
  readonly #text: string;
  #persons: ActPerson[] | null = null;
  /** Clauses passed since. Few texts ask for a subject, so that clauses are read for it only then. */
  #passed: [from: number, to: number][] = [];

  constructor(plain: string, text: string) {
    this.#plain = plain;
    this.#text = text;
  }

  /** A clause that states no act: it may name persons. */
  pass(from: number, to: number): void {
    this.#passed.push([from, to]);
  }

  /** A clause that states an act, of these persons. */
  set(persons: ActPerson[]): void {
    this.#persons = persons;
    this.#passed = [];
  }

  /** The persons of the last clause that is about any. */
  get(): ActPerson[] | null {
    for (let clause = this.#passed.pop(); clause; clause = this.#passed.pop()) {
      const persons = subjectOf(this.#plain, this.#text, ...clause);
      if (persons) this.set(persons);
    }
    return this.#persons;
  }
}
