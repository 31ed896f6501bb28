import { unpackLines } from './lines.ts';
import type { LivingGazette } from './living.ts';
import type { GazetteLinks } from './record.ts';

/** The addresses of a gazette that cannot be read now, as they were recorded: its old records stay, so its pages do. */
export function fromRecord({ documents, meetings, people, organizations }: GazetteLinks): LivingGazette {
  return {
    documents: Object.entries(documents).map(([key, text]) => {
      const anchors = unpackLines(text);
      const start = Number.parseInt(key.slice(1), 10);
      return { key, start, end: anchors.at(-1) ?? start, anchors };
    }),
    meetings,
    people,
    organizations,
  };
}
