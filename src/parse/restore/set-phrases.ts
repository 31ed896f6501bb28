import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

interface Phrase {
  damaged: RegExp;
  /** What the damaged place surely holds: a quick look before the pattern. */
  hint: string;
  reading: string;
  reason: string;
  /** Where the issue never has the phrase whole. */
  unproved: Emendation['certainty'];
}

/**
 * Set phrases of official language that are never said otherwise, and standards that know one reading only.
 * 劣Ⅴ类: 地表水环境质量标准 GB 3838-2002 has classes Ⅰ to Ⅴ, and worse than class Ⅴ is the only “worse”. 达到或好于Ⅲ类水体比例 is an
 * indicator of the national five-year plans; a place may set itself another class, so that it is only a guess.
 */
const phrases: readonly Phrase[] = [
  {
    damaged: /新时代特色社会主义思想/g,
    hint: '新时代特色',
    reading: '新时代中国特色社会主义思想',
    reason: '固定用语缺“中国”',
    unproved: 'likely',
  },
  {
    damaged: /PM10PM2\.5/g,
    hint: 'PM10PM2',
    reading: 'PM10、PM2.5',
    reason: '两项指标之间缺顿号',
    unproved: 'certain',
  },
  {
    damaged: /劣类水体/g,
    hint: '劣类',
    reading: '劣Ⅴ类水体',
    reason: '水质类别缺“Ⅴ”,国家标准只有劣Ⅴ类',
    unproved: 'likely',
  },
  {
    damaged: /达到或好于类水体/g,
    hint: '好于类',
    reading: '达到或好于Ⅲ类水体',
    reason: '水质类别缺“Ⅲ”,国家规划的同名指标为Ⅲ类',
    unproved: 'unsure',
  },
];

/** Phrases with one reading only that lost a part. Certain where the issue has the phrase whole elsewhere. */
export function restoreSetPhrases(paragraphs: readonly Paragraph[]): Emendation[] {
  return phrases.flatMap(({ damaged, hint, reading, reason, unproved }) => {
    const places = paragraphs.flatMap((paragraph) =>
      paragraph.plain.includes(hint)
        ? Array.from(matchesOf(paragraph.plain, damaged), (match) => ({ paragraph, match }))
        : [],
    );
    if (!places.length) return [];
    const evidence = paragraphs
      .filter(({ plain }) => plain.includes(reading))
      .map(({ pieces }) => pieces[0]?.line as number);
    return places.flatMap(({ paragraph, match }) =>
      emendAt(paragraph, match.index, match[0].length, reading, {
        certainty: evidence.length ? 'certain' : unproved,
        reason,
        evidence,
      }),
    );
  });
}
