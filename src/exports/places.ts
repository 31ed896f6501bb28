import { documentAddress, sourceAddress, whole } from '../addresses.ts';
import type { ArchivedDocument, ArchivedIssue } from './archived.ts';

/** The document that holds a line; undefined where none does. */
const documentAt = ({ documents }: Pick<ArchivedIssue, 'documents'>, line: number): ArchivedDocument | undefined =>
  documents.find(({ startLine, endLine }) => startLine <= line && line <= endLine);

/** The whole address of the paragraph that holds a line, else of the line in the source. */
export function placeUrl(issue: ArchivedIssue, line: number): string {
  const document = documentAt(issue, line);
  if (!document) return whole(sourceAddress(issue.gazette.id, line));
  const block = document.blocks.findLast((candidate) => candidate.line <= line);
  return whole(documentAddress(document.id, block?.line ?? document.startLine));
}
