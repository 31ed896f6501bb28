import type { ArchivedIssue } from '../archived.ts';
import { declaration, escaped } from '../xml.ts';
import { idsOf } from './body.ts';
import { aknDocument } from './document.ts';
import { meta } from './meta.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** One element as a file of its own. */
export const aknFile = (element: string): string =>
  `${declaration}<akomaNtoso xmlns="${namespace}">${element}</akomaNtoso>\n`;

/**
 * An issue in Akoma Ntoso 1.0 (OASIS Standard, 29 August 2018): an officialGazette whose components are its documents, each
 * whole, so that one file an issue gives both. Null for an issue without documents, which the standard cannot write.
 */
export function akomaNtoso(issue: ArchivedIssue): string | null {
  if (!issue.documents.length) return null;
  const ids = idsOf();
  const components = issue.documents.map(
    (document) => `<component eId="${escaped(document.id)}">${aknDocument(issue, document, ids)}</component>\n`,
  );
  return aknFile(
    `<officialGazette name="gazette" contains="originalVersion">${meta(issue)}<preface><p><docTitle>${escaped(
      issue.gazette.title,
    )}</docTitle></p></preface>\n<collectionBody>\n${components.join('')}</collectionBody></officialGazette>`,
  );
}
