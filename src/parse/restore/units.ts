import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

/** 由2011年1200万,提高到2016年3400万元: one side of a comparison has the unit whole. */
const money =
  /(?<=[由从][^,。;]{0,12}?)(\d[\d,.]*[万亿])(?=,?(?:提高|增长|增加|上升|下降|减少|降低|扩大)[到至][^,。;]{0,8}?\d[\d,.]*[万亿]元)/g;
/** 下降1.5,低于计划4.5个百分点: a growth beside a difference in points is in per cent. */
const percent =
  /(?<=增长|下降|上升|提高|降低|回落|增幅)(\d{1,3}(?:\.\d{1,2})?)(?=,(?:[^,。;]{0,16})\d+(?:\.\d+)?个百分点)/g;

/** Units that a figure lost, where the other side of the same comparison has them. */
export function restoreUnits(paragraphs: readonly Paragraph[]): Emendation[] {
  return paragraphs.flatMap((paragraph) => {
    const { plain, text } = paragraph;
    const proof = (certainty: 'certain' | 'likely', reason: string) => ({
      certainty,
      reason,
      evidence: [firstLine(paragraph)],
    });
    const found: Emendation[] = [];
    if (/[万亿],?.{0,12}[到至]/.test(plain))
      for (const match of matchesOf(plain, money)) {
        const printed = text.slice(match.index, match.index + match[0].length);
        found.push(
          ...emendAt(
            paragraph,
            match.index,
            printed.length,
            `${printed}元`,
            proof('certain', '金额缺“元”字,同句相比的金额有'),
          ),
        );
      }
    if (plain.includes('个百分点'))
      for (const match of matchesOf(plain, percent)) {
        const start = match.index - 2;
        const printed = text.slice(start, match.index + match[0].length);
        found.push(
          ...emendAt(paragraph, start, printed.length, `${printed}%`, proof('likely', '增幅缺“%”,同句以百分点相比')),
        );
      }
    return found;
  });
}
