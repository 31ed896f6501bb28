import { type LivingGazette, livingGazette } from '../../../src/permalinks/index.ts';

/** A gazette with documents by their keys, each with its last line and the lines of its paragraphs. */
export function gazette(
  documents: Record<string, [end: number, ...anchors: number[]]>,
  people: readonly string[] = [],
  meetings: readonly string[] = [],
): LivingGazette {
  return livingGazette({
    gazette: 'g',
    documents: Object.entries(documents).map(([key, [endLine, ...anchors]]) => ({
      id: `g-${key}`,
      startLine: Number(key.slice(1)),
      endLine,
      anchors,
    })),
    meetings: meetings.map((id) => ({ id })),
    people: people.map((name) => ({ name })),
  });
}
