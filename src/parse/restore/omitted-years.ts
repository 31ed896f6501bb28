import type { Emendation } from '../../records/index.ts';
import { readDates } from '../../text/dates.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

/** The date of a document, and the lines that state and prove it: the line of the date itself first. */
export interface ReadDate {
  date: string | null;
  lines: readonly number[];
}

/** Dates of documents that stand without their year, which the rest of the issue gave: 3月4日 → 2016年3月4日. */
export function omittedYears(paragraphs: readonly Paragraph[], dates: readonly ReadDate[]): Emendation[] {
  if (!dates.some(({ date, lines }) => date && lines.length > 1)) return [];
  const onLine = new Map<number, Set<Paragraph>>();
  for (const paragraph of paragraphs)
    for (const { line } of paragraph.pieces) onLine.set(line, (onLine.get(line) ?? new Set()).add(paragraph));
  return dates.flatMap(({ date, lines: [line, ...proof] }) => {
    if (!date || line === undefined || !proof.length) return [];
    const [year, month, day] = date.split('-').map(Number);
    return [...(onLine.get(line) ?? [])].flatMap((paragraph) => {
      const found = readDates(paragraph.plain).find(
        (each) => each.year === null && each.intact && each.month === month && each.day === day,
      );
      if (!found) return [];
      const printed = paragraph.text.slice(found.index, found.index + found.length);
      return emendAt(paragraph, found.index, found.length, `${year}年${printed}`, {
        certainty: 'likely',
        reason: '日期未写年份,据本期他处补',
        evidence: proof,
      });
    });
  });
}
