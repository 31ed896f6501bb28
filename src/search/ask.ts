// Ships to the browser.
import type { EntityKind } from './entry.ts';

/** What a reader asks for: the query, what narrows it, and the order. As a whole it is the address of the search. */
export interface Ask {
  q: string;
  /** A kind of named things (`people`) or of documents (`bill`). */
  kind: string;
  year: string;
  /** The id of a meeting. */
  meeting: string;
  body: string;
  person: string;
  /** `date` for the newest first; else what fits best. */
  order: string;
}

/** What the kinds of named things are called in an ask, where `agenda` is a kind of documents. */
export const namedKinds: Readonly<Record<string, EntityKind>> = {
  people: 'person',
  posts: 'post',
  items: 'agenda',
  titles: 'document',
  meetings: 'meeting',
  terms: 'term',
};

const askKeys = ['q', 'kind', 'year', 'meeting', 'body', 'person', 'order'] as const satisfies readonly (keyof Ask)[];

/** The query part of an address as an ask. */
export function readAsk(parameters: URLSearchParams): Ask {
  const read = (key: keyof Ask): string => parameters.get(key) ?? '';
  return Object.fromEntries(askKeys.map((key) => [key, read(key)])) as unknown as Ask;
}

/** An ask as the query part of an address; what is empty is left out. */
export function writeAsk(ask: Ask): URLSearchParams {
  return new URLSearchParams(askKeys.flatMap((key) => (ask[key].trim() ? [[key, ask[key].trim()]] : [])));
}
