import { type CollectionEntry, getCollection } from 'astro:content';
import { archiveFolder } from '../archive-folder.ts';
import { type DocumentCollection, documentCollections } from '../documents/collections.ts';
import type { Block } from '../markdown/anchors.ts';
import type {
  AppointmentRecord,
  DocumentRecord,
  GazetteRecord,
  MeetingRecord,
  PersonRecord,
} from '../records/index.ts';
import { type StoredText, type TextStore, textStore } from '../text-store.ts';
import { digest } from './digest.ts';
import { figuresOf, type IndicatorFigure } from './indicators.ts';
import { once } from './once.ts';

/** A document with its body, which is read when it is asked for: as HTML, and as the text of its blocks, each with its line. */
export interface DocumentEntry extends DocumentRecord {
  html: string;
  blocks: readonly Block[];
  /** The body as it stands in the collection. */
  markdown: string;
  indicators: readonly IndicatorFigure[];
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

let store: TextStore | undefined;

function texts(): TextStore {
  store ??= textStore(archiveFolder(), import.meta.env.CODE_VERSION);
  return store;
}

/** A document of the collections; an archive must not lose a text that could not be rendered. */
function documentEntry({ id, collection, data, digest: own }: CollectionEntry<DocumentCollection>): DocumentEntry {
  told(data, data.gazette, own);
  const text = <Form extends keyof StoredText>(form: Form): StoredText[Form] => {
    const found = texts().read(`${collection}/${id}`, form);
    if (found === undefined) throw new Error(`${id}: the Markdown of this document could not be rendered`);
    return found;
  };
  return {
    ...data,
    get html() {
      return text('html');
    },
    get blocks() {
      return text('blocks').map((block, i) => ({ line: data.anchors[i] ?? 0, text: block }));
    },
    get markdown() {
      return text('markdown');
    },
    get indicators() {
      return figuresOf(data.tables);
    },
  };
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

/** The lines of the file of a gazette. */
function linesOf(path: string): readonly SourceLine[] {
  const cells = new Map(texts().read(`sources/${path}`, 'cells'));
  return (texts().read(`sources/${path}`, 'lines') ?? []).map((text, i) => {
    const own = cells.get(i + 1);
    return { number: i + 1, text, ...(own && { cells: own }) };
  });
}

async function load(): Promise<Issue[]> {
  const [gazettes, texts, meetings, appointments, people] = await Promise.all([
    records('gazettes'),
    documents(),
    records('meetings'),
    records('appointments'),
    records('people'),
  ]);
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
    lines: () => linesOf(gazette.source.path),
  });
  return Promise.all(gazettes.sort(newestFirst).map(issue));
}

/** Every issue of the archive, the newest first. */
export const issues = once(load);

/** What is made of an issue by itself alone: kept from build to build, and made again where the issue or the code has changed. */
export function kept<Made extends object>({ digest, gazette }: Issue, make: () => Made): Made {
  // The development server loads code as it changes.
  if (!import.meta.env.CODE_VERSION) return make();
  const name = `contributions/${gazette.id}`;
  const known = texts().read(name, 'contribution');
  if (known?.from === digest) return known.made as Made;
  const made = make();
  texts().write(name, { contribution: { from: digest, made } });
  return made;
}
