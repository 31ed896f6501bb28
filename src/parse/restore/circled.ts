import type { Emendation } from '../../records/index.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

/** The numbers in circles, from one on. */
export const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const shown = 3;

/** A part of a sentence between two ; and its number there, null where it has none. */
interface Part {
  start: number;
  number: number | null;
}

function partsOf(plain: string): Part[] {
  const first = plain.search(/[①-⑳]/);
  const parts: Part[] = [];
  for (const match of plain.slice(first).matchAll(/[^;]+/g)) {
    const start = first + match.index + (match[0].length - match[0].trimStart().length);
    const number = circled.indexOf(plain[start] as string);
    parts.push({ start, number: number < 0 ? null : number + 1 });
  }
  return parts;
}

/**
 * Numbers in circles that a count inside a sentence lost: ①…;②…;…;④…. Certain between two that leave one place; likely for the
 * last part, where all before it have theirs. Counts of which two or more numbers are gone stay as printed.
 */
export function restoreCircled(paragraphs: readonly Paragraph[]): Emendation[] {
  return paragraphs.flatMap((paragraph) => {
    const first = paragraph.plain.search(/[①②]/);
    if (first < 0 || !paragraph.plain.includes(';', first)) return [];
    const parts = partsOf(paragraph.plain);
    const gone = parts.flatMap(({ number }, at) => (number === null ? [at] : []));
    const [at] = gone;
    if (at === undefined || gone.length > 1 || at < 2 || parts.length > circled.length) return [];
    if (parts.some(({ number }, index) => number !== null && number !== index + 1)) return [];
    const { start } = parts[at] as Part;
    const printed = paragraph.text.slice(start, start + shown);
    const last = at === parts.length - 1;
    if (printed.length < shown || (last && parts.length < 5)) return [];
    return emendAt(paragraph, start, shown, `${circled[at]}${printed}`, {
      certainty: last ? 'likely' : 'certain',
      reason: '列项缺序号,据前后序号补',
      evidence: [placeAt(paragraph, start).line],
    });
  });
}
