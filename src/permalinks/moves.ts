import type { Archive } from './archive.ts';
import { anchorAt, followDocument, followGazette, followMeeting, followOrganization, followPerson } from './follow.ts';
import { unpackLines } from './lines.ts';
import { documentPath, gazettePath, meetingPath, organizationPath, personPath } from './paths.ts';
import type { GazetteLinks, Permalinks } from './record.ts';

/** A page that is no longer there: where it leads, and where each of its paragraphs does. */
export interface Move {
  from: string;
  to: string;
  lines: { line: number; to: string }[];
}

function movesIn(archive: Archive, id: string, { documents, meetings, people, organizations }: GazetteLinks): Move[] {
  const move = (from: string, to: string | null): Move[] =>
    to === null || to === from ? [] : [{ from, to, lines: [] }];
  return [
    ...move(gazettePath(id), followGazette(archive, id)),
    ...Object.entries(documents).flatMap(([key, lines]) =>
      move(documentPath(id, key), followDocument(archive, id, key)).map((found) => ({
        ...found,
        lines: unpackLines(lines).map((line) => ({ line, to: followDocument(archive, id, key, line) ?? found.to })),
      })),
    ),
    ...meetings.flatMap((meeting) => move(meetingPath(meeting), followMeeting(archive, id, meeting))),
    ...people.flatMap((name) => move(personPath(name), followPerson(archive, id, name))),
    ...organizations.flatMap((name) => move(organizationPath(name), followOrganization(archive, id, name))),
  ];
}

/** Every recorded page that is found elsewhere now, each once. */
export function moves(recorded: Permalinks, archive: Archive): Move[] {
  const all = Object.entries(recorded).flatMap(([id, links]) => movesIn(archive, id, links));
  return [...new Map(all.map((found) => [found.from, found])).values()];
}

/** Places that the page of a document once had and has no more: inside one of its paragraphs, or in another document. */
export interface OldPlace {
  line: number;
  /** The line of the paragraph that it is part of; null where it is elsewhere. */
  within: number | null;
  to: string;
}

/** The places that the page of a document that is still there must keep. */
export function oldPlaces(recorded: Permalinks, archive: Archive, gazette: string, key: string): OldPlace[] {
  const document = archive.pages.get(documentPath(gazette, key));
  if (!document) return [];
  const own = new Set(document.anchors);
  return unpackLines(recorded[gazette]?.documents[key] ?? '').flatMap((line) => {
    const to = own.has(line) ? null : followDocument(archive, gazette, key, line);
    if (to === null) return [];
    const within = to === documentPath(gazette, key, anchorAt(document, line)) ? anchorAt(document, line) : null;
    return [{ line, within, to }];
  });
}
