import { documentAddress, meetingAddress, personAddress, searchFileAddress } from '../addresses.ts';
import type { Action, DocumentRecord } from '../records/index.ts';
import { actionWord } from '../words.ts';
import type { Entity, PassageFile, SearchIndex } from './entry.ts';
import { foldText } from './fold.ts';
import { readings } from './readings.ts';
import { traditionalPairs } from './traditional.ts';

interface Place {
  document: { id: string; title: string };
  anchor: number;
}

/** What the search is made of; the queries give it. */
export interface Searchable {
  people: readonly { name: string; posts: readonly string[] }[];
  acts: readonly {
    person: string;
    action: Action;
    post: string;
    organization: string | null;
    places: readonly Place[];
  }[];
  agenda: readonly { text: string; position: number; line: number; agenda: { id: string; title: string } }[];
  documents: readonly (Pick<DocumentRecord, 'id' | 'title' | 'terms'> & { gazette: string })[];
  meetings: readonly { id: string; name: string; date: string | null }[];
  gazettes: readonly string[];
  /** Every text that can be found. */
  texts: Iterable<string>;
}

/** A post once, with those who came to it or left it, at the first paragraph that says so. */
function posts(acts: Searchable['acts']): Entity[] {
  const found = new Map<string, Entity>();
  for (const { person, action, post, organization, places } of acts) {
    const text = organization && !post.includes(organization) ? `${organization}${post}` : post;
    const who = `${actionWord[action]} ${person}`;
    const known = found.get(foldText(text));
    const place = places[0];
    if (known) known.where += `;${who}`;
    else if (place) {
      const address = documentAddress(place.document.id, place.anchor);
      found.set(foldText(text), { kind: 'post', text, where: who, address });
    }
  }
  return [...found.values()];
}

/** All that has a name: people, posts, agenda items, documents, meetings, explained terms, in this order. */
export function indexOf({ people, acts, agenda, documents, meetings, gazettes, texts }: Searchable): SearchIndex {
  return {
    entities: [
      ...people.map(
        ({ name, posts }): Entity => ({
          kind: 'person',
          text: name,
          where: posts.slice(0, 2).join(';'),
          address: personAddress(name),
          ...readings(name),
        }),
      ),
      ...posts(acts),
      ...agenda.map(
        ({ text, position, line, agenda: { id, title } }): Entity => ({
          kind: 'agenda',
          text,
          where: `${title} · 第${position}项`,
          address: documentAddress(id, line),
        }),
      ),
      ...documents.map(
        ({ id, title, gazette }): Entity => ({
          kind: 'document',
          text: title,
          where: gazette,
          address: documentAddress(id),
        }),
      ),
      ...meetings.map(
        ({ id, name, date }): Entity => ({
          kind: 'meeting',
          text: name,
          where: date ?? '',
          address: meetingAddress(id),
        }),
      ),
      ...documents.flatMap(({ title, terms }) =>
        terms.map(
          ({ term, document, line }): Entity => ({
            kind: 'term',
            text: term,
            where: title,
            address: documentAddress(document, line),
          }),
        ),
      ),
    ],
    passages: gazettes.map((id) => searchFileAddress('passages', `${id}.json`)),
    traditional: traditionalPairs(texts),
  };
}

/** The paragraphs of one gazette. */
export function passageFile(
  gazette: string,
  documents: readonly {
    id: string;
    title: string;
    blocks: readonly { line: number; text: string; reading?: string | undefined }[];
  }[],
): PassageFile {
  return {
    gazette,
    documents: documents.map(({ id, title, blocks }) => ({
      title,
      address: documentAddress(id),
      passages: blocks.map(({ line, text, reading }) => (reading === undefined ? [line, text] : [line, text, reading])),
    })),
  };
}
