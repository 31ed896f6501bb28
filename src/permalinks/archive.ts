import type { LivingDocument, LivingGazette } from './living.ts';
import { documentPath, gazettePath, meetingPath, organizationPath, personPath } from './paths.ts';
import type { Redirects } from './redirects.ts';

/** What old addresses are followed through. */
export interface Archive {
  living: ReadonlyMap<string, LivingGazette>;
  redirects: Redirects;
  /** Every page that there is now for a document (with it), a person, a body, a meeting or a gazette. */
  pages: ReadonlyMap<string, LivingDocument | null>;
}

/** The archive as it stands: its gazettes by their ids, and the redirects of its editor. */
export function archiveOf(living: ReadonlyMap<string, LivingGazette>, redirects: Redirects): Archive {
  const pages = new Map<string, LivingDocument | null>();
  for (const [id, { documents, meetings, people, organizations }] of living) {
    pages.set(gazettePath(id), null);
    for (const document of documents) pages.set(documentPath(id, document.key), document);
    for (const meeting of meetings) pages.set(meetingPath(meeting), null);
    for (const name of people) pages.set(personPath(name), null);
    for (const name of organizations) pages.set(organizationPath(name), null);
  }
  return { living, redirects, pages };
}
