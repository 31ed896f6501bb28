import { getCollection } from 'astro:content';
import { keepPlaces } from '../markdown/keep-places.ts';
import {
  type Archive,
  archiveOf,
  livingGazette,
  type Move,
  moves,
  oldPlaces,
  type Permalinks,
} from '../permalinks/index.ts';
import { type DocumentEntry, issues } from './archive.ts';
import { digest } from './digest.ts';
import { once } from './once.ts';

const links = once(async (): Promise<{ recorded: Permalinks; archive: Archive }> => {
  const [entries, [editors]] = await Promise.all([getCollection('permalinks'), getCollection('redirects')]);
  const recorded = Object.fromEntries(entries.map(({ id, data }) => [id, data.links]));
  const living = (await issues()).map((issue) => {
    const { id } = issue.gazette;
    return [id, livingGazette({ ...issue, gazette: id })] as const;
  });
  return { recorded, archive: archiveOf(new Map(living), editors?.data.redirects ?? {}) };
});

/** Changes with the places that the pages of a gazette once had, and with where any address leads. */
export async function placesKey(gazette: string): Promise<string> {
  const { recorded, archive } = await links();
  return digest([JSON.stringify(recorded[gazette] ?? null), JSON.stringify(archive.redirects)]);
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
