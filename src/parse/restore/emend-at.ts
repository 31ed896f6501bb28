import type { Emendation } from '../../records/index.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';

/** How sure a reading is, why in words for a clerk, and the lines that prove it. */
export interface Proof {
  certainty: Emendation['certainty'];
  reason: string;
  evidence: readonly number[];
}

const most = 5;

/** A reading of `length` characters from `index`; none where the source does not have them side by side on one line. */
export function emendAt(
  paragraph: Paragraph,
  index: number,
  length: number,
  reading: string,
  proof: Proof,
): Emendation[] {
  const place = placeAt(paragraph, index);
  const end = placeAt(paragraph, index + length - 1);
  if (end.line !== place.line || end.column !== place.column + length - 1) return [];
  const printed = paragraph.text.slice(index, index + length);
  if (!printed || printed === reading) return [];
  const evidence = [...new Set(proof.evidence)].filter((line) => line !== place.line || proof.evidence.length === 1);
  return [{ ...place, printed, reading, source: 'rule', ...proof, evidence: evidence.slice(0, most) }];
}
