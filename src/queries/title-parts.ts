import type { Emendation } from '../records/index.ts';
import type { DocumentEntry } from './archive.ts';

/** A stretch of a title; with a reading, what was printed there is damaged. */
export interface TitlePart {
  text: string;
  emendation: Emendation | null;
}

/** A title, which is set as it should read, with the readings of damaged places in its lines apart. */
export function titleParts(
  { title, startLine, blocks }: Pick<DocumentEntry, 'title' | 'startLine' | 'blocks'>,
  emendations: readonly Emendation[],
): TitlePart[] {
  const body = blocks.find(({ line }) => line >= startLine)?.line ?? Number.POSITIVE_INFINITY;
  const parts: TitlePart[] = [];
  let rest = title;
  for (const emendation of emendations.filter(({ line, reading }) => line < body && reading)) {
    const at = rest.indexOf(emendation.reading);
    if (at < 0) continue;
    if (at > 0) parts.push({ text: rest.slice(0, at), emendation: null });
    parts.push({ text: emendation.reading, emendation });
    rest = rest.slice(at + emendation.reading.length);
  }
  return rest ? [...parts, { text: rest, emendation: null }] : parts;
}
