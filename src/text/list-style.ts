import { gap, size } from './list-words.ts';

/** How a list that spaces part is set: learnt from the whole list, used on each line of it. */
export interface ListStyle {
  /** Spaces between two names where that is regular, a full-width one counted as two; else null. */
  separator: number | null;
  /** Characters were lost: single characters or gaps stand where the setting has none. */
  broken: boolean;
  /** Names of two characters are set with spaces between them throughout: one without is what is left of a longer one. */
  pads: boolean;
}

/** Learns from the lines of one list how it is set. */
export function readListStyle(lines: readonly { plain: string; text: string }[]): ListStyle {
  const between: number[] = [];
  let lone = 0;
  let singles = 0;
  let pairs = 0;
  for (const { plain: printed, text } of lines) {
    if (/[、]/.test(printed)) continue;
    const plain = printed.replace(/\([^()]*\)/g, (note) => '#'.repeat(note.length));
    const words = Array.from(plain.matchAll(/\p{sc=Han}+/gu), (match) => ({
      size: size(match[0]),
      index: match.index,
      end: match.index + match[0].length,
    }));
    for (let at = 0; at < words.length; at += 1) {
      const [word, next] = [words[at], words[at + 1]] as const;
      if (word?.size === 1) singles += 1;
      if (word?.size === 2) pairs += 1;
      if (word && next && Math.max(word.size, next.size) > 2 && /^\s+$/.test(plain.slice(word.end, next.index)))
        between.push(gap(text, word.end, next.index));
      if (word?.size === 1 && words[at - 1]?.size !== 1 && next?.size !== 1 && word.index > 0) lone += 1;
    }
  }
  const counts = new Map<number, number>();
  for (const value of between) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  const separator = top && top[1] * 2 >= between.length ? top[0] : null;
  return { separator, broken: separator !== null && lone > 0, pads: singles > 7 && singles > pairs * 4 };
}
