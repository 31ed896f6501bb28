import { findNear } from '../markdown/find-near.ts';
import type { DocumentEntry, Issue } from './archive.ts';
import { emendationsIn, nearOf } from './notes.ts';
import { placeIn } from './place.ts';

/** The blocks of a document, a damaged one also as it reads. */
export function readBlocks(issue: Issue, document: DocumentEntry): { line: number; text: string; reading?: string }[] {
  const readings = new Map<number, string>();
  // From the end, so that what stands before keeps its place.
  for (const { line, column, printed, reading } of emendationsIn(issue, document).toReversed()) {
    const { anchor, text } = placeIn(document, line);
    const known = readings.get(anchor) ?? text;
    const at = findNear(known, printed, nearOf(issue.lines, anchor, line, column));
    if (at >= 0) readings.set(anchor, known.slice(0, at) + reading + known.slice(at + printed.length));
  }
  return document.blocks.map((block) => {
    const reading = readings.get(block.line);
    return reading === undefined || reading === block.text ? block : { ...block, reading };
  });
}
