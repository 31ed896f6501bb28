import { keepPlaces } from '../markdown/keep-places.ts';
import {
  type Archive,
  archiveOf,
  livingGazette,
  type Move,
  moves,
  oldPlaces,
  type Permalinks,
  permalinks,
  readRedirects,
} from '../permalinks/index.ts';
import { type DocumentEntry, issues } from './archive.ts';

// A pattern, and no import: an archive that has never been parsed has no record, and one without redirects no such file.
const records = import.meta.glob<unknown>('/content/permalinks.json', { eager: true, import: 'default' });
const editors = import.meta.glob<string>('/content/redirects.yaml', { eager: true, query: '?raw', import: 'default' });

async function load(): Promise<{ recorded: Permalinks; archive: Archive }> {
  const recorded = permalinks.parse(Object.values(records)[0] ?? {});
  const { redirects, faults } = readRedirects(Object.values(editors)[0] ?? null);
  if (faults.length) throw new Error(`content/redirects.yaml: ${faults.join('; ')}`);
  const living = (await issues()).map((issue) => {
    const { id } = issue.gazette;
    return [id, livingGazette({ ...issue, gazette: id })] as const;
  });
  return { recorded, archive: archiveOf(new Map(living), redirects) };
}

let loaded: ReturnType<typeof load> | undefined;

function links(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}

/** Every page that was published once and is found elsewhere now. */
export async function movedPages(): Promise<Move[]> {
  const { recorded, archive } = await links();
  return moves(recorded, archive);
}

/** A document's HTML, with the places that its page once had. */
export async function withOldPlaces(html: string, { id, gazette }: DocumentEntry): Promise<string> {
  const { recorded, archive } = await links();
  const places = oldPlaces(recorded, archive, gazette, id.slice(gazette.length + 1));
  return keepPlaces(
    html,
    // From the page of a document, two folders up is the root of the site, whatever its base.
    places.map(({ line, within, to }) => ({ line, within, address: encodeURI(`../..${to}`) })),
  );
}
