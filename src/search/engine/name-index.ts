// Ships to the browser.
import { documentAddress, meetingAddress, personAddress } from '../../addresses.ts';
import type { Entity, Manifest, Names } from '../entry.ts';
import { foldText } from '../fold.ts';

/** A document as the search knows it. */
export interface KnownDocument {
  id: string;
  title: string;
  gazette: string;
  date: string;
  type: string;
  meeting: string;
  body: string;
  firstBlock: number;
  blocks: number;
}

export interface NameIndex {
  documents: KnownDocument[];
  entities: Entity[];
  people: Entity[];
  /** The names of the people by their folded forms. */
  names: Map<string, string>;
  /** The ids of meetings and their names, the latest first. */
  meetings: Map<string, string>;
  /** The readings of each character of names. */
  readings: Map<string, string[]>;
  /** The place of the document among all that a block belongs to. */
  documentOf: (block: number) => number;
}

function documentsOf({ gazettes }: Manifest, names: Names, first: readonly number[]): KnownDocument[] {
  let gazette = -1;
  let next = 0;
  return names.documents.map(([own, line, blocks, type, meeting, body, title]) => {
    if (own !== gazette) next = first[own] ?? 0;
    gazette = own;
    const [id = '', issue = '', date = ''] = gazettes[own] ?? [];
    const firstBlock = next;
    next += blocks;
    return {
      id: `${id}-L${line}`,
      title,
      gazette: issue,
      date,
      type: names.types[type] ?? '',
      meeting: names.meetings[meeting]?.[0] ?? '',
      body: names.bodies[body] ?? '',
      firstBlock,
      blocks,
    };
  });
}

/** All that has a name as entities: people, posts, agenda items, documents, meetings, terms, in this order. */
export function nameIndex(manifest: Manifest, names: Names, first: readonly number[]): NameIndex {
  const documents = documentsOf(manifest, names, first);
  const holders = new Uint32Array(manifest.universe);
  documents.forEach(({ firstBlock, blocks }, i) => {
    holders.fill(i, firstBlock, firstBlock + blocks);
  });
  const entity = (
    kind: Entity['kind'],
    text: string,
    where: string,
    address: string,
    document: number | null = null,
  ): Entity => ({
    kind,
    text,
    where,
    address,
    key: foldText(text),
    document,
  });
  const at = (document: number, line?: number): string => documentAddress(documents[document]?.id ?? '', line);
  const people = names.people.map(([name, posts]) => entity('person', name, posts, personAddress(name)));
  return {
    documents,
    people,
    names: new Map(people.map(({ key, text }) => [key, text])),
    entities: [
      ...people,
      ...names.posts.map(([text, who, document, line]) => entity('post', text, who, at(document, line))),
      ...names.agenda.map(([text, position, document, line]) =>
        entity('agenda', text, `${documents[document]?.title} · 第${position}项`, at(document, line), document),
      ),
      ...documents.map(({ title, gazette, date }, i) =>
        entity('document', title, date && !gazette.includes(date) ? `${gazette} · ${date}` : gazette, at(i), i),
      ),
      ...names.meetings.map(([id, name, date]) => entity('meeting', name, date ?? '', meetingAddress(id))),
      ...names.terms.map(([term, document, line]) =>
        entity('term', term, documents[document]?.title ?? '', at(document, line), document),
      ),
    ],
    meetings: new Map(
      names.meetings.toSorted((a, b) => (b[2] ?? '').localeCompare(a[2] ?? '')).map(([id, name]) => [id, name]),
    ),
    readings: new Map(
      names.readings.map((line) => line.split(' ')).map(([character = '', ...own]) => [character, own]),
    ),
    documentOf: (block) => holders[block] ?? 0,
  };
}
