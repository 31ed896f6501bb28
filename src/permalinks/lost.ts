import type { Archive } from './archive.ts';
import { followDocument, followGazette, followMeeting, followOrganization, followPerson } from './follow.ts';
import { unpackLines } from './lines.ts';
import { documentPath, gazettePath, meetingPath, organizationPath, personPath } from './paths.ts';
import type { GazetteLinks, Permalinks } from './record.ts';

function lostIn(archive: Archive, id: string, { documents, meetings, people, organizations }: GazetteLinks): string[] {
  // A gazette that is gone is told as one address: one redirect brings all of its addresses along.
  if (followGazette(archive, id) === null) return [gazettePath(id)];
  const lost: string[] = [];
  for (const [key, lines] of Object.entries(documents)) {
    if (followDocument(archive, id, key) === null) {
      lost.push(documentPath(id, key));
      continue;
    }
    for (const line of unpackLines(lines)) {
      if (followDocument(archive, id, key, line) === null) lost.push(documentPath(id, key, line));
    }
  }
  for (const meeting of meetings) if (followMeeting(archive, id, meeting) === null) lost.push(meetingPath(meeting));
  for (const name of people) if (followPerson(archive, id, name) === null) lost.push(personPath(name));
  for (const name of organizations) {
    if (followOrganization(archive, id, name) === null) lost.push(organizationPath(name));
  }
  return lost;
}

/** Every recorded address that leads nowhere, each once, in the order of the record. */
export function lostAddresses(recorded: Permalinks, archive: Archive): string[] {
  return [...new Set(Object.entries(recorded).flatMap(([id, links]) => lostIn(archive, id, links)))];
}
