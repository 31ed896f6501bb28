import type { Emendation, Message } from '../../records/index.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';

const pairs = [
  ['(', ')', '括号'],
  ['“', '”', '引号'],
  ['《', '》', '书名号'],
] as const;
const halfNumber = /^\s*[\d一二三四五六七八九十]{1,3}\)/;

/** Where the first mark without its partner stands, or -1. */
function lone(plain: string, open: string, shut: string): number {
  const waiting: number[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === open) waiting.push(at);
    else if (plain[at] === shut && waiting.pop() === undefined) return at;
  }
  return waiting.at(-1) ?? -1;
}

/** Marks without a partner that no emendation touches: they stay as printed, and a reader is told. One message a kind and paragraph. */
export function unpairedMarks(paragraphs: readonly Paragraph[], emendations: readonly Emendation[]): Message[] {
  const mended = new Set(emendations.map(({ line }) => line));
  const kinds = pairs.map(([open, shut, name]) => ({ open, shut, name }));
  return paragraphs.flatMap((paragraph, at) =>
    kinds.flatMap(({ open, shut, name }): Message[] => {
      const plain = paragraph.plain.replace(halfNumber, (mark) => ' '.repeat(mark.length));
      if (!plain.includes(open) && !plain.includes(shut)) return [];
      const index = lone(plain, open, shut);
      const place = index < 0 ? null : placeAt(paragraph, index);
      if (!place || mended.has(place.line)) return [];
      // A pair may hold several paragraphs.
      const around = [at - 1, at + 1].map((beside) => paragraphs[beside]?.plain ?? '');
      const partner = plain[index] === open ? around[1] : around[0];
      if (partner && lone(partner, open, shut) >= 0) return [];
      return [{ ...place, severity: 'info', rule: 'unpaired-mark', reason: `${name}只有一半,原文可能缺字。` }];
    }),
  );
}
