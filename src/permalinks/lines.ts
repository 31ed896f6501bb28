/** How many steps a series takes before it is shorter than its numbers one by one. */
const fewest = 2;

/**
 * Line numbers as a short text that a person can still read: series with a step of one or two become ranges, the step of
 * two after a slash, since a blank line parts most paragraphs of a gazette. `[4, 5, 6, 10, 12, 14, 30]` → `4-6,10-14/2,30`.
 * Sorted, each number once.
 */
export function packLines(lines: Iterable<number>): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let at = 0; at < sorted.length; at += 1) {
    const first = sorted[at] as number;
    const step = (sorted[at + 1] ?? first) - first;
    let end = at;
    if (step === 1 || step === 2) while (sorted[end + 1] === (sorted[end] as number) + step) end += 1;
    if (end - at < fewest) {
      parts.push(`${first}`);
      continue;
    }
    parts.push(`${first}-${sorted[end]}${step === 2 ? '/2' : ''}`);
    at = end;
  }
  return parts.join(',');
}

/** A text that `packLines` may have written: what the schema lets in. */
export const packed = /^(?:[1-9]\d{0,6}(?:-[1-9]\d{0,6}(?:\/2)?)?(?:,(?!$)|$))*$/;

/** The line numbers of such a text, in order. */
export function unpackLines(text: string): number[] {
  return text
    .split(',')
    .filter(Boolean)
    .flatMap((part) => {
      const [range = '', step = '1'] = part.split('/');
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: Math.floor((last - first) / Number(step)) + 1 }, (_, i) => first + i * Number(step));
    });
}
