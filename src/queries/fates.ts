import type { DocumentRecord, Ledger } from '../records/index.ts';
import type { SourceLine } from './archive.ts';

/** Where a line of the source went. */
export type Fate<Document> =
  | { kind: 'heading' | 'furniture' | 'marginalia' | 'blank' | 'unplaced' }
  | { kind: 'document'; document: Document };

/** The one fate of each line, in order. `unplaced` would be a fault of the parser, and is shown as such. */
export function fates<Document extends Pick<DocumentRecord, 'startLine' | 'endLine'>>(
  lines: readonly SourceLine[],
  ledger: Ledger,
  documents: readonly Document[],
): Fate<Document>[] {
  const named = new Map<number, Fate<Document>>();
  for (const kind of ['heading', 'furniture', 'marginalia'] as const) {
    for (const line of ledger[kind]) named.set(line, { kind });
  }
  return lines.map(({ number, text }) => {
    const known = named.get(number);
    if (known) return known;
    if (!text.trim()) return { kind: 'blank' };
    const document = documents.find(({ startLine, endLine }) => startLine <= number && number <= endLine);
    return document ? { kind: 'document', document } : { kind: 'unplaced' };
  });
}
