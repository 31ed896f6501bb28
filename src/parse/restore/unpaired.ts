import type { Emendation, Message } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';

const pairs = [
  ['(', ')', '括号'],
  ['“', '”', '引号'],
  ['《', '》', '书名号'],
] as const;
/** Which pair a character belongs to, and whether it opens it. */
const sides = new Map<string, [pair: number, opens: boolean]>();
pairs.forEach(([open, shut], pair) => {
  sides.set(open, [pair, true]).set(shut, [pair, false]);
});
const halfNumber = /^\s*[\d一二三四五六七八九十]{1,3}\)/;

/** The places of marks without a partner, a list for each pair. */
function lone(plain: string): number[][] {
  const waiting: number[][] = pairs.map(() => []);
  const alone: number[][] = pairs.map(() => []);
  const start = halfNumber.exec(plain)?.[0].length ?? 0;
  for (const { 0: mark, index } of matchesOf(plain, /[()“”《》]/g)) {
    const [pair, opens] = sides.get(mark) as [number, boolean];
    if (index < start) continue;
    if (opens) waiting[pair]?.push(index);
    else if (waiting[pair]?.pop() === undefined) alone[pair]?.push(index);
  }
  return alone.map((places, pair) => [...places, ...(waiting[pair] ?? [])]);
}

/**
 * Marks without a partner that no emendation touches: they stay as printed, and a reader is told. One message a kind and
 * paragraph; a pair that holds several paragraphs is whole.
 */
export function unpairedMarks(paragraphs: readonly Paragraph[], emendations: readonly Emendation[]): Message[] {
  const mended = new Set(emendations.map(({ line }) => line));
  const found = paragraphs.map(({ plain }) => lone(plain));
  return paragraphs.flatMap((paragraph, at) =>
    pairs.flatMap(([open, , name], pair): Message[] => {
      const index = found[at]?.[pair]?.[0];
      const place = index === undefined ? null : placeAt(paragraph, index);
      if (index === undefined || !place || mended.has(place.line)) return [];
      const beside = found[paragraph.plain[index] === open ? at + 1 : at - 1];
      if (beside?.[pair]?.length) return [];
      return [{ ...place, severity: 'info', rule: 'unpaired-mark', reason: `${name}只有一半,原文可能缺字。` }];
    }),
  );
}
