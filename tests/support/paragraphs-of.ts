import { type Paragraph, paragraph } from '../../src/text/paragraph.ts';

/** The lines of a text as paragraphs, one each, numbered from 1; blank lines count and give none. */
export function paragraphsOf(...lines: string[]): Paragraph[] {
  return lines.flatMap((text, at) => (text.trim() ? [paragraph([{ number: at + 1, text }], 0)] : []));
}

/** What was read, short: `3:1 202012月21日 → 2020年12月21日 (certain)`. */
export function shown(
  emendations: readonly { line: number; column: number; printed: string; reading: string; certainty: string }[],
): string[] {
  return emendations.map(
    ({ line, column, printed, reading, certainty }) => `${line}:${column} ${printed} → ${reading} (${certainty})`,
  );
}
