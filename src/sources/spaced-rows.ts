import type { Line } from '../text/paragraph.ts';

const gap = /[ \u00a0\u3000]+/;
/** 24.3, -1.4%, 4.5亿美元, 3.5%以内, ——; no date and no ordinal. */
const figure =
  /^(?:[-+−－]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?(?:[%％‰]|[^\d\s年月日届次号時时点條条、。，；：（(]{1,4})?(?:以[上下内內]|左右)?|[-—－/]+)$/;

/** The words of a row whose last two at least are figures; null for any other line. */
function rowWords(text: string): string[] | null {
  const words = text.trim().split(gap);
  const first = words.findLastIndex((word) => !figure.test(word)) + 1;
  if (first < 1 || words.length - first < 2) return null;
  return /[。；;：:，,]/.test(words.slice(0, first).join('')) ? null : words;
}

/** The names over the columns, single characters that spaces hold apart joined (市　别); null for a line of another kind. */
function headerCells(text: string): string[] | null {
  const cells: string[] = [];
  let apart = false;
  for (const word of text.trim().split(gap)) {
    if (word.length === 1 && apart) {
      cells.push(`${cells.pop()}${word}`);
      apart = false;
      continue;
    }
    cells.push(word);
    apart = word.length === 1;
  }
  return cells.some((cell) => figure.test(cell) || /[。；;]/.test(cell)) ? null : cells;
}

/** The words of a row in so many cells: the words before the figures are one label where they are too many. */
function fitted(words: readonly string[], width: number): string[] | null {
  const spare = words.length - width;
  if (spare < 0) return null;
  const label = words.slice(0, spare + 1);
  return label.length > 1 && label.some((word) => figure.test(word))
    ? null
    : [label.join(''), ...words.slice(spare + 1)];
}

/**
 * Marks the lines of a plain text that spaces set in columns: a header, and below it two rows or more that fill its columns
 * and end in two figures at least. Columns of words alone are left: names are padded in the same way.
 */
export function markSpacedRows(lines: readonly Line[]): Line[] {
  const marked = [...lines];
  const rows = lines.map(({ text, cells }) => (cells || text.length > 200 || !gap.test(text) ? null : rowWords(text)));
  for (let at = 1; at < lines.length; at += 1) {
    if (!rows[at]) continue;
    const header = headerCells((lines[at - 1] as Line).text);
    let end = at;
    const found: string[][] = [];
    for (; rows[end]; end += 1) {
      const cells = header && header.length > 2 ? fitted(rows[end] as string[], header.length) : null;
      if (cells) found.push(cells);
    }
    if (header && found.length === end - at && found.length > 1) {
      [header, ...found].forEach((cells, i) => {
        marked[at - 1 + i] = { ...(lines[at - 1 + i] as Line), cells };
      });
    }
    at = end - 1;
  }
  return marked;
}
