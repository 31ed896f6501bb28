import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { firstLine, type Paragraph, placeAt } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

/** 1:…完成情况表, 2:…主要指标(单位:亿元): the caption of a table that lost 表. */
const withoutWord = /^(\d{1,2})([:])(?=.{4,80}$)/;
const isCaption = /(?:表|情况|指标|指标体系|一览|目录|计划|任务|汇总)(?:\([^()]*\)?)?$|\(单位/;
/** The unit behind a caption. */
const unit = /\([^()]*\)?$/;
const whole = /^表\s?(\d{1,2})[:\s]/;
const pointed = /(?<![代发图报列])表\s?(\d{1,2})(?![\d.%])/g;

/** Captions of tables without 表, where the text points to the table (表3) or the captions beside it have the word. */
export function restoreCaptions(paragraphs: readonly Paragraph[]): Emendation[] {
  const captions = paragraphs.flatMap((paragraph) => {
    const match = withoutWord.exec(paragraph.plain);
    return match && isCaption.test(paragraph.plain)
      ? [{ paragraph, number: match[1] as string, length: paragraph.plain.replace(unit, '').length }]
      : [];
  });
  if (!captions.length) return [];
  const lines = new Map<string, number>();
  const intact: number[] = [];
  for (const paragraph of paragraphs) {
    if (!paragraph.plain.includes('表')) continue;
    if (whole.test(paragraph.plain)) intact.push(firstLine(paragraph));
    for (const match of matchesOf(paragraph.plain, pointed))
      if (!lines.has(match[1] as string)) lines.set(match[1] as string, placeAt(paragraph, match.index).line);
  }
  return captions.flatMap(({ paragraph, number, length }) => {
    const proof = lines.get(number);
    if (proof === undefined && !intact.length) return [];
    return emendAt(paragraph, 0, length, `表${paragraph.text.slice(0, length)}`, {
      certainty: proof === undefined ? 'likely' : 'certain',
      reason: '表题缺“表”字',
      evidence: proof === undefined ? intact : [proof],
    });
  });
}
