import type * as z from 'zod';
import { collectionOf } from '../documents/collections.ts';
import type { Block } from '../read/block.ts';
import {
  type Appointment,
  appointmentRecord,
  type DocumentRecord,
  documentRecord,
  type GazetteRecord,
  gazetteRecord,
  type Meeting,
  meetingRecord,
  type Person,
  personRecord,
} from '../records/index.ts';
import { anchorsOf } from './anchors.ts';
import { appointmentId } from './appointment-id.ts';
import { fileName } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { markdown } from './markdown.ts';

/** One gazette with all that was read of it, as the parser hands it over. */
export interface Writable {
  gazette: GazetteRecord;
  documents: readonly { record: DocumentRecord; blocks: readonly Block[] }[];
  meetings: readonly Meeting[];
  appointments: readonly Appointment[];
  people: readonly (Person & { pinyin: string[] })[];
}

/** A file of a collection; the path is from the root of the project, with forward slashes. */
export interface WrittenFile {
  path: string;
  text: string;
}

/** The path where a gazette's own record stands: beside its source. */
export const recordPath = (sourcePath: string): string => sourcePath.replace(/\.[^./]+$/, '.md');

/** Names that are told apart where two things of one gazette would share one, by the first line that states them. */
function distinct<T>(things: readonly T[], name: (thing: T) => string, line: (thing: T) => number): [string, T][] {
  const key = (thing: T): string => fileName(name(thing)).toLowerCase();
  const times = Map.groupBy(things, key);
  const taken = new Set<string>();
  return things.map((thing) => {
    const shared = (times.get(key(thing))?.length ?? 0) > 1;
    const first = fileName(name(thing)) + (shared ? `-L${line(thing)}` : '');
    let own = first;
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = `${first}-${count}`;
    taken.add(own.toLowerCase());
    return [own, thing];
  });
}

/**
 * The files of one gazette: its record beside its source, and one file for each document, meeting, appointment and person
 * under `content/<collection>/<gazette id>/`. The front matter is the whole record; a document's body is its text. The
 * same issue always gives the same bytes. Throws a `ZodError` where a record is not what its schema says.
 */
export function writeRecords({ gazette, documents, meetings, appointments, people }: Writable): WrittenFile[] {
  const { id } = gazette;
  const file = (path: string, schema: z.ZodObject, record: unknown, blocks: readonly Block[] = []): WrittenFile => {
    const body = markdown(blocks);
    return { path, text: `---\n${frontMatter(schema, record)}---\n${body && `\n${body}`}` };
  };
  const within = (collection: string, name: string): string => `content/${collection}/${id}/${name}.md`;
  const dateOf = new Map(documents.map(({ record }) => [record.id, record.date]));
  const date = ({ sources }: Appointment): string | null =>
    sources.map(({ document }) => dateOf.get(document)).find(Boolean) ?? null;

  return [
    file(recordPath(gazette.source.path), gazetteRecord, gazette),
    ...documents.map(({ record, blocks }) => {
      const name = record.id.startsWith(`${id}-`) ? record.id.slice(id.length + 1) : record.id;
      const anchored = { ...record, anchors: anchorsOf(blocks) };
      return file(within(collectionOf[record.type], fileName(name)), documentRecord, anchored, blocks);
    }),
    ...meetings.map((meeting) =>
      file(within('meetings', fileName(meeting.id)), meetingRecord, { ...meeting, gazette: id }),
    ),
    ...distinct(appointments, appointmentId, (act) => act.sources[0]?.line ?? 0).map(([name, act]) =>
      file(within('appointments', name), appointmentRecord, {
        ...act,
        id: `${id}-${name}`,
        gazette: id,
        date: date(act),
      }),
    ),
    ...distinct(
      people,
      (person) => person.name,
      (person) => person.lines[0] ?? 0,
    ).map(([name, person]) => file(within('people', name), personRecord, { ...person, gazette: id })),
  ];
}
