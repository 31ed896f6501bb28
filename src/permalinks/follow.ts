import type { Archive } from './archive.ts';
import type { LivingDocument } from './living.ts';
import { documentPath, gazettePath, meetingPath, organizationPath, personPath } from './paths.ts';

/** The paragraph of a document that holds a line: the last that begins on it or before. */
export const anchorAt = ({ anchors, start }: LivingDocument, line: number): number =>
  anchors.findLast((anchor) => anchor <= line) ?? start;

const holds = ({ start, end }: LivingDocument, line: number): boolean => start <= line && line <= end;

/** Where a line of a gazette stands now; null where it is in no document. */
function placeOfLine({ living }: Archive, gazette: string, line: number): string | null {
  const document = living.get(gazette)?.documents.find((candidate) => holds(candidate, line));
  return document ? documentPath(gazette, document.key, anchorAt(document, line)) : null;
}

/** The gazette that a gazette was renamed to, by its redirect. */
const renamed = ({ redirects }: Archive, gazette: string): string | undefined =>
  /^\/gazettes\/([^/]+)\/$/.exec(redirects[gazettePath(gazette)] ?? '')?.[1];

/**
 * Where a document, or a paragraph of it, is found now. In this order: where it was; where a redirect says; in the document
 * that its line lies in, since one that was parted or joined keeps its lines; in the gazette that its own was renamed to.
 * Null where nothing is left of it.
 */
export function followDocument(archive: Archive, gazette: string, key: string, line?: number): string | null {
  const { living, redirects } = archive;
  const documents = living.get(gazette)?.documents ?? [];
  const own = documents.find((document) => document.key === key);
  if (own && line === undefined) return documentPath(gazette, key);
  if (own && line !== undefined && holds(own, line)) return documentPath(gazette, key, anchorAt(own, line));
  const stated = line === undefined ? undefined : redirects[documentPath(gazette, key, line)];
  if (stated) return stated;
  const page = own ? undefined : redirects[documentPath(gazette, key)];
  if (page) return page;
  const start = Number.parseInt(key.slice(1), 10);
  const place = placeOfLine(archive, gazette, line ?? start) ?? (own ? null : placeOfLine(archive, gazette, start));
  if (place || living.has(gazette)) return place;
  const other = renamed(archive, gazette);
  return other ? (placeOfLine(archive, other, line ?? start) ?? gazettePath(other)) : null;
}

/** Where a gazette is found now. */
export function followGazette({ living, redirects }: Archive, id: string): string | null {
  return living.has(id) ? gazettePath(id) : (redirects[gazettePath(id)] ?? null);
}

function followPage({ living, redirects, pages }: Archive, gazette: string, path: string): string | null {
  if (pages.has(path)) return path;
  return redirects[path] ?? (living.has(gazette) ? null : (redirects[gazettePath(gazette)] ?? null));
}

/** Where a person is found now: one gazette that names the person is enough. */
export const followPerson = (archive: Archive, gazette: string, name: string): string | null =>
  followPage(archive, gazette, personPath(name));

/** Where a body is found now, as a person is. */
export const followOrganization = (archive: Archive, gazette: string, name: string): string | null =>
  followPage(archive, gazette, organizationPath(name));

/** Where a meeting is found now. */
export const followMeeting = (archive: Archive, gazette: string, id: string): string | null =>
  followPage(archive, gazette, meetingPath(id));
