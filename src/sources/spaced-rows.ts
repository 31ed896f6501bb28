import type { Line } from '../text/paragraph.ts';

const gap = /[ \u00a0\u3000]+/;
/** 24.3, -1.4%, 4.5亿美元, 3.5%以内, ——; no date and no ordinal. */
const figure =
  /^(?:[-+−－]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?(?:[%％‰]|[^\d\s年月日届次号時时点條条、。，；：（(]{1,4})?(?:以[上下内內]|左右)?|[-—－/]+)$/;

interface SpacedRow {
  label: string;
  figures: string[];
}

/** A label and two figures or more, with spaces between them; null for any other line. */
function spacedRow(text: string): SpacedRow | null {
  const words = text.trim().split(gap);
  const first = words.findLastIndex((word) => !figure.test(word)) + 1;
  if (first < 1 || words.length - first < 2) return null;
  const label = words.slice(0, first).join('');
  return /[。；;：:，,]/.test(label) || label.length > 24 ? null : { label, figures: words.slice(first) };
}

/** The names over the columns, single characters that spaces hold apart joined (市　别); null where they are not as many. */
function spacedHeader(text: string, width: number): string[] | null {
  const cells: string[] = [];
  let apart = false;
  for (const word of text.trim().split(gap)) {
    const single = word.length === 1;
    if (single && apart) cells.push(`${cells.pop()}${word}`);
    else cells.push(word);
    apart = single && !(apart && cells.at(-1)?.length === 3);
  }
  return cells.length === width && !cells.some((cell) => figure.test(cell) || /[。；;]/.test(cell)) ? cells : null;
}

/**
 * Marks the lines of a plain text that spaces set in columns: a header, and below it two rows or more with a label and as
 * many figures as columns follow the first. Columns of words alone are left: names are padded in the same way.
 */
export function markSpacedRows(lines: readonly Line[]): Line[] {
  const marked = [...lines];
  const rows = lines.map(({ text, cells }) =>
    cells || text.length > 200 || !gap.test(text.trim()) ? null : spacedRow(text),
  );
  for (let at = 1; at < lines.length; at += 1) {
    const width = rows[at]?.figures.length;
    if (!width) continue;
    let end = at;
    while (rows[end]?.figures.length === width) end += 1;
    const header = end - at > 1 ? spacedHeader((lines[at - 1] as Line).text, width + 1) : null;
    if (header) {
      marked[at - 1] = { ...(lines[at - 1] as Line), cells: header };
      for (let index = at; index < end; index += 1) {
        const { label, figures } = rows[index] as SpacedRow;
        marked[index] = { ...(lines[index] as Line), cells: [label, ...figures] };
      }
    }
    at = end - 1;
  }
  return marked;
}
