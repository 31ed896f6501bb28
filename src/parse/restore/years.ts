import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { readNumeral } from '../../text/numerals.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

/** Three figures before 年 that are no number: 二一五年 has lost its 〇. 民国一一〇年 counts otherwise. */
const short = /(?<![一二三四五六七八九十百千万零〇两第国绪年])[一二][一二三四五六七八九〇零]{2}年/g;
const stated =
  /(?<![一二三四五六七八九十百千零〇])[一二][〇零九][〇零一二三四五六七八九]{2}年|(?<!\d)(?:19|20)\d{2}年/g;

/** The years between 1900 and 2100 that the figures give with one 〇 put in, each written out. */
function candidates(figures: string): Map<number, string> {
  const years = new Map<number, string>();
  for (let at = 1; at <= figures.length; at += 1) {
    const written = `${figures.slice(0, at)}〇${figures.slice(at)}`;
    const year = readNumeral(written);
    if (year !== null && year >= 1900 && year <= 2100) years.set(year, written);
  }
  return years;
}

/** No reading names more proofs. */
const most = 12;

/** The years that the issue states whole, in either kind of figures, with some of their lines. */
function statedYears(paragraphs: readonly Paragraph[]): Map<number, number[]> {
  const years = new Map<number, number[]>();
  for (const paragraph of paragraphs)
    for (const match of matchesOf(paragraph.plain, stated)) {
      const year = readNumeral(match[0].slice(0, -1));
      if (year === null) continue;
      const { line } = placeAt(paragraph, match.index);
      // Chinese figures first: they are nearer to what was lost.
      const before = years.get(year) ?? [];
      years.set(year, (/\d/.test(match[0]) ? [...before, line] : [line, ...before]).slice(0, most));
    }
  return years;
}

/**
 * Years in Chinese figures that lost 〇, which many a font lacks: 二一五年 → 二〇一五年, 二一九年 → 二〇一九年. Certain where the issue
 * states the year whole; where two years are possible (一九五年), the issue must decide.
 */
export function restoreYears(paragraphs: readonly Paragraph[]): Emendation[] {
  const places = paragraphs.flatMap((paragraph) =>
    paragraph.plain.includes('年')
      ? Array.from(matchesOf(paragraph.plain, short), (match) => ({ paragraph, match }))
      : [],
  );
  if (!places.length) return [];
  const known = statedYears(paragraphs);
  return places.flatMap(({ paragraph, match }) => {
    const ways = [...candidates(match[0].slice(0, -1))];
    const proofs = ways.filter(([year]) => known.has(year));
    const choice = proofs.length === 1 ? proofs[0] : ways.length === 1 ? ways[0] : undefined;
    if (!choice) return [];
    const [year, written] = choice;
    return emendAt(paragraph, match.index, match[0].length, `${written}年`, {
      certainty: proofs.length === 1 ? 'certain' : 'likely',
      reason: '年份缺“〇”字',
      evidence: known.get(year) ?? [],
    });
  });
}
