/** What a gazette's file name says: the id of the gazette and the folder of its publisher. */
export interface Identity {
  id: string;
  publisher: string;
}

const safe = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

/**
 * The id of a gazette from its path, with forward slashes. Under `content/gazettes/` the folders are part of it:
 * `content/gazettes/donghu/2021-03.txt` → `donghu-2021-03`. Elsewhere it is the file's name made safe for an address,
 * and what stands before the year is the publisher: `/tmp/donghu-2021-03.txt` gives the same.
 */
export function identify(path: string): Identity {
  const inArchive = /(?:^|\/)content\/gazettes\/(.+)$/.exec(path)?.[1];
  const name = (inArchive ?? path.slice(path.lastIndexOf('/') + 1)).replace(/\.[^./]+$/, '');
  const id = safe(name) || 'gazette';
  const folder = inArchive?.includes('/') ? safe(inArchive.slice(0, inArchive.indexOf('/'))) : undefined;
  return { id, publisher: folder || (/^(.+?)-(?:19|20)\d\d(?:-|$)/.exec(id)?.[1] ?? id) };
}

/** Where an editor's readings of a source stand: beside it. */
export const emendationsPath = (source: string): string => source.replace(/\.[^./]+$/, '.emendations.yaml');
