import { type LivingGazette, livingGazette } from '../../../src/permalinks/index.ts';

/** A gazette with documents by their keys, each with its last line and the lines of its paragraphs, and the posts that its acts name. */
export function gazette(
  documents: Record<string, [end: number, ...anchors: number[]]>,
  people: readonly string[] = [],
  meetings: readonly string[] = [],
  posts: readonly string[] = [],
): LivingGazette {
  return livingGazette({
    gazette: 'g',
    documents: Object.entries(documents).map(([key, [endLine, ...anchors]]) => ({
      id: `g-${key}`,
      startLine: Number(key.slice(1)),
      endLine,
      anchors,
      organization: null,
    })),
    meetings: meetings.map((id) => ({ id, name: id })),
    people: people.map((name) => ({ name })),
    appointments: posts.map((post) => ({ organization: null, post, proposedBy: null })),
  });
}
