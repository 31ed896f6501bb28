import type { Check } from '../records/index.ts';
import { figureLabel } from '../text/figure-label.ts';
import { fold } from '../text/fold.ts';

/** A figure with what the text calls it, and the line of its paragraph. */
export interface Figure {
  label: string;
  amount: number;
  line: number;
}

/** A sum that holds, with the names of its figures. */
export interface StatedSum {
  total: Figure;
  parts: Figure[];
  unit: string;
  /** The year that its paragraph tells of first. */
  year: number | null;
}

interface Paragraph {
  line: number;
  text: string;
  /** The same, folded. */
  plain: string;
}

/** Finds a figure in paragraphs, and what it is called there. */
function find(amount: number, unit: string, paragraphs: readonly Paragraph[]): Figure | null {
  const figures = new RegExp(`(?<![\\d,.])(\\d[\\d,]*(?:\\.\\d+)?)\\s{0,3}${unit}`, 'g');
  for (const { line, text, plain } of paragraphs) {
    for (const found of plain.matchAll(figures)) {
      if (Number(found[1]?.replaceAll(',', '')) !== amount) continue;
      const label = text.slice(...figureLabel(plain, found.index));
      if (label) return { label, amount, line };
    }
  }
  return null;
}

/** The sums of a document that hold and only add, where each figure of them has a name. */
export function statedSums(checks: readonly Check[], paragraph: (line: number) => string): StatedSum[] {
  return checks.flatMap(({ holds, claim, stated, unit, lines }) => {
    const parts = claim.split('=')[1]?.split('+').map(Number) ?? [];
    if (!holds || !unit.endsWith('元') || parts.length < 2 || parts.some(Number.isNaN)) return [];
    const paragraphs = lines.map((line) => ({ line, text: paragraph(line), plain: fold(paragraph(line)) }));
    const total = find(stated, unit, paragraphs);
    const figures = parts.map((amount) => find(amount, unit, paragraphs));
    if (!total || !figures.every((figure) => figure !== null)) return [];
    if (new Set(figures.map(({ label }) => label)).size < figures.length) return [];
    const year = paragraphs.map(({ plain }) => /(\d{4})年/.exec(plain)?.[1]).find(Boolean);
    return [{ total, parts: figures, unit, year: year ? Number(year) : null }];
  });
}
