import { findUses } from '../read/term-uses.ts';
import type { Compiled } from './compile.ts';

/** Where the issue uses the words that its glossaries explain. */
export function linkTerms(documents: readonly Compiled[]): Compiled[] {
  const elsewhere = documents
    .filter(({ record }) => record.type !== 'glossary')
    .map(({ section }) => ({ document: section.id, paragraphs: [...section.head, ...section.body] }));
  const uses = findUses(
    documents.flatMap(({ record }) => record.terms),
    elsewhere,
  );
  let next = 0;
  return documents.map((document) => {
    const terms = document.record.terms.map((term) => {
      next += 1;
      return { ...term, uses: uses[next - 1] ?? [] };
    });
    return { ...document, record: { ...document.record, terms } };
  });
}
