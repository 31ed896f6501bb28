import { isHeaderCell } from './table-cells.ts';
import type { Token } from './table-costs.ts';

/** The cells between one serial number and the next. */
export interface Block {
  serial: Token;
  /** The cell over several rows that stands before the serial number: 经济发展. */
  group: Token | null;
  tokens: Token[];
}

export interface Blocks {
  header: Token[];
  blocks: Block[];
  closing: Set<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** Where serial numbers stand: 1, 2, 3 …, each before a text; one number may be lost, and a group may begin again at 1. */
function serialPlaces(tokens: readonly Token[], first: number, closing: ReadonlySet<string>): number[] {
  const places = [first];
  let expected = 2;
  for (let at = first + 3; at < tokens.length - 1; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1] as Token;
    if (token.kind !== 'number' || next.kind !== 'text' || closing.has(next.tight)) continue;
    const number = Number(token.tight);
    const begins =
      number === expected ||
      number === expected + 1 ||
      (number === 1 && tokens[at - 1]?.kind === 'text' && expected > 2);
    if (!begins || at - (places.at(-1) as number) < 2) continue;
    places.push(at);
    expected = number + 1;
  }
  return places;
}

/**
 * Words that stand last in most rows, a few words over and over (预期性, 约束性), and seldom elsewhere. Where a group cell
 * stands between a row and the next number, the word before it counts.
 */
function closingWords(tokens: readonly Token[], places: readonly number[]): Set<string> {
  const ends = [...places.slice(1), tokens.length];
  const everywhere = tally(tokens.slice(places[0]));
  const last = tally(ends.flatMap((end) => tokens[end - 1] ?? []));
  const least = Math.max(2, ends.length / 10);
  const words = [...last].filter(([word, count]) => count >= least && count * 2 >= (everywhere.get(word) ?? 0));
  const closes = (end: number): boolean =>
    [1, 2].some((back) => words.some(([word]) => word === tokens[end - back]?.tight));
  return new Set(ends.filter(closes).length * 2 >= ends.length && words.length <= 6 ? words.map(([word]) => word) : []);
}

function tally(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, tight } of tokens) if (kind === 'text') counts.set(tight, (counts.get(tight) ?? 0) + 1);
  return counts;
}

/**
 * Parts the cells of a table with a column of serial numbers into its header and one block a number; null without them.
 * A text before a number, after the word that closes the row above, is a group cell.
 */
export function readBlocks(tokens: readonly Token[], grouped: boolean, numericEnd: boolean): Blocks | null {
  const first = tokens.findIndex((token, at) => at >= 2 && token.tight === '1' && tokens[at + 1]?.kind === 'text');
  if (first < 0) return null;
  let places = serialPlaces(tokens, first, nothing);
  const closing = closingWords(tokens, places);
  if (closing.size) places = serialPlaces(tokens, first, closing);
  if (places.length < 2) return null;
  const header = tokens.slice(0, first);
  const last = header.at(-1) as Token;
  const opening = grouped && !isHeaderCell(last.tight) ? last : null;
  if (opening) header.pop();
  const blocks: Block[] = places.map((place, i) => ({
    serial: tokens[place] as Token,
    group: i === 0 ? opening : null,
    tokens: tokens.slice(place + 1, places[i + 1] ?? tokens.length),
  }));
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    const end = block.tokens.at(-1);
    if (!next || end?.kind !== 'text' || block.tokens.length < 3 || closing.has(end.tight)) return;
    const before = block.tokens.at(-2) as Token;
    if (closing.size ? !closing.has(before.tight) : !(grouped && numericEnd)) return;
    next.group = block.tokens.pop() as Token;
  });
  return { header, blocks, closing };
}
