import { type CollectionEntry, getCollection } from 'astro:content';
import { type DocumentCollection, documentCollections } from '../documents/collections.ts';
import type { Block } from '../markdown/anchors.ts';
import type {
  AppointmentRecord,
  DocumentRecord,
  GazetteRecord,
  MeetingRecord,
  PersonRecord,
} from '../records/index.ts';

/** A document with its body: as HTML, and as the text of its blocks, each with its line. */
export interface DocumentEntry extends DocumentRecord {
  html: string;
  blocks: readonly Block[];
}

export type SourceLine = CollectionEntry<'sources'>['data']['lines'][number];

/** One issue and all that its file gave. */
export interface Issue {
  gazette: GazetteRecord;
  documents: readonly DocumentEntry[];
  meetings: readonly MeetingRecord[];
  appointments: readonly AppointmentRecord[];
  people: readonly PersonRecord[];
  lines: readonly SourceLine[];
}

const records = async <Name extends 'gazettes' | 'meetings' | 'appointments' | 'people'>(
  name: Name,
): Promise<CollectionEntry<Name>['data'][]> => (await getCollection(name)).map(({ data }) => data);

/**
 * A document of the collections. Astro tells of Markdown that it cannot render, and goes on without it; an archive must
 * not lose a text so.
 */
function documentEntry({ id, data, rendered }: CollectionEntry<DocumentCollection>): DocumentEntry {
  if (!rendered) throw new Error(`${id}: the Markdown of this document could not be rendered`);
  const front: { blocks?: Block[] } = rendered.metadata?.frontmatter ?? {};
  return { ...data, html: rendered.html, blocks: front.blocks ?? [] };
}

async function documents(): Promise<DocumentEntry[]> {
  const entries = await Promise.all(documentCollections.map((name) => getCollection(name)));
  return entries
    .flat()
    .map(documentEntry)
    .sort((a, b) => a.startLine - b.startLine);
}

/** From the issue published last; issues without a day come last, and of one day the higher number first. */
function newestFirst(a: GazetteRecord, b: GazetteRecord): number {
  const day = (gazette: GazetteRecord) => gazette.published ?? `${gazette.year ?? ''}`;
  return day(b).localeCompare(day(a)) || (b.number ?? 0) - (a.number ?? 0) || a.id.localeCompare(b.id);
}

async function load(): Promise<Issue[]> {
  const [gazettes, texts, meetings, appointments, people, sources] = await Promise.all([
    records('gazettes'),
    documents(),
    records('meetings'),
    records('appointments'),
    records('people'),
    getCollection('sources'),
  ]);
  const lines = new Map(sources.map(({ id, data }) => [id, data.lines]));
  const first = (line: { sources: readonly { line: number }[] }) => line.sources[0]?.line ?? 0;
  return gazettes.sort(newestFirst).map((gazette) => ({
    gazette,
    documents: texts.filter((document) => document.gazette === gazette.id),
    meetings: meetings.filter((meeting) => meeting.gazette === gazette.id),
    appointments: appointments.filter((act) => act.gazette === gazette.id).sort((a, b) => first(a) - first(b)),
    people: people
      .filter((person) => person.gazette === gazette.id)
      .sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
    lines: lines.get(gazette.source.path) ?? [],
  }));
}

let loaded: Promise<Issue[]> | undefined;

/** Every issue of the archive, the newest first. Read once a build. */
export function issues(): Promise<Issue[]> {
  loaded ??= load();
  return loaded;
}
