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
import { digest } from './digest.ts';
import { once } from './once.ts';

/** A document with its body: as HTML, and as the text of its blocks, each with its line. */
export interface DocumentEntry extends DocumentRecord {
  html: string;
  blocks: readonly Block[];
  /** The body as it stands in the collection. */
  markdown: string;
}

/** A line of a gazette's file; of a table of a page, its cells. */
export interface SourceLine {
  number: number;
  text: string;
  cells?: string[];
}

/** One issue and all that its file gave. */
export interface Issue {
  /** Changes with anything that stands here. */
  digest: string;
  gazette: GazetteRecord;
  documents: readonly DocumentEntry[];
  meetings: readonly MeetingRecord[];
  appointments: readonly AppointmentRecord[];
  people: readonly PersonRecord[];
  /** The lines of its file. */
  lines: () => readonly SourceLine[];
}

const digests = new Map<string, string[]>();

/** Remembers that a record of a gazette is part of what the issue holds. */
function told<Data>(data: Data, gazette: string, digest: unknown): Data {
  const own = digests.get(gazette) ?? [];
  own.push(`${digest ?? JSON.stringify(data)}`);
  digests.set(gazette, own);
  return data;
}

/** Astro gives entries in the order in which it came to read them: a build must not depend on it. */
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

const records = async <Name extends 'gazettes' | 'meetings' | 'appointments' | 'people'>(
  name: Name,
): Promise<CollectionEntry<Name>['data'][]> =>
  (await getCollection(name))
    .sort(byId)
    .map(({ data, digest: own }) => told(data, 'gazette' in data ? data.gazette : data.id, own));

/**
 * A document of the collections. Astro tells of Markdown that it cannot render, and goes on without it; an archive must
 * not lose a text so.
 */
function documentEntry({ id, data, body, rendered, digest: own }: CollectionEntry<DocumentCollection>): DocumentEntry {
  if (!rendered) throw new Error(`${id}: the Markdown of this document could not be rendered`);
  const { texts = [] }: { texts?: string[] } = rendered.metadata?.frontmatter ?? {};
  const blocks = texts.map((text, i) => ({ line: data.anchors[i] ?? 0, text }));
  told(data, data.gazette, own);
  return { ...data, html: rendered.html, blocks, markdown: body ?? '' };
}

async function documents(): Promise<DocumentEntry[]> {
  const entries = await Promise.all(documentCollections.map((name) => getCollection(name)));
  return entries
    .flat()
    .sort(byId)
    .map(documentEntry)
    .sort((a, b) => a.startLine - b.startLine);
}

/** From the issue published last; issues without a day come last, and of one day the higher number first. */
function newestFirst(a: GazetteRecord, b: GazetteRecord): number {
  const day = (gazette: GazetteRecord) => gazette.published ?? `${gazette.year ?? ''}`;
  return day(b).localeCompare(day(a), 'en') || (b.number ?? 0) - (a.number ?? 0) || a.id.localeCompare(b.id, 'en');
}

type SourceText = CollectionEntry<'sources'>['data'];
let parted: { source: SourceText | undefined; lines: SourceLine[] } | undefined;

/** Of lines, only those of one issue are held at a time: all of them would be most of the memory, and issues are asked one by one. */
function linesOf(source: SourceText | undefined): readonly SourceLine[] {
  if (parted && parted.source === source) return parted.lines;
  const cells = new Map(source?.cells);
  const lines = (source?.text.split('\n') ?? []).map((text, i) => {
    const own = cells.get(i + 1);
    return { number: i + 1, text, ...(own && { cells: own }) };
  });
  parted = { source, lines };
  return lines;
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
  const source = new Map(sources.map(({ id, data }) => [id, data]));
  const first = (line: { sources: readonly { line: number }[] }) => line.sources[0]?.line ?? 0;
  const own = <Record extends { gazette: string }>(all: readonly Record[]): ((id: string) => Record[]) => {
    const byGazette = Map.groupBy(all, ({ gazette }) => gazette);
    return (id) => byGazette.get(id) ?? [];
  };
  const [textsOf, meetingsOf, actsOf, peopleOf] = [own(texts), own(meetings), own(appointments), own(people)];
  const issue = async (gazette: GazetteRecord): Promise<Issue> => ({
    digest: await digest((digests.get(gazette.id) ?? []).sort()),
    gazette,
    documents: textsOf(gazette.id),
    meetings: meetingsOf(gazette.id),
    appointments: actsOf(gazette.id).sort((a, b) => first(a) - first(b)),
    people: peopleOf(gazette.id).sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
    lines: () => linesOf(source.get(gazette.source.path)),
  });
  return Promise.all(gazettes.sort(newestFirst).map(issue));
}

/** Every issue of the archive, the newest first. */
export const issues = once(load);
