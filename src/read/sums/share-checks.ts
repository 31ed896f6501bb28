import { addDecimals, readDecimal, showDecimal, toNumber } from '../../text/decimal.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import type { FoundCheck } from './sum-check.ts';

const ratio = /(?<![\d.:])(\d{1,2}(?:\.\d{1,2})?)[:∶](\d{1,2}(?:\.\d{1,2})?)[:∶](\d{1,2}(?:\.\d{1,2})?)(?![\d:])/g;

/** Shares of three that make a hundred: 三次产业比重由0.45:24.65:74.90调整为…. Rounding may leave a step or two. */
export function shareChecks(paragraph: Paragraph): FoundCheck[] {
  const { plain } = paragraph;
  return matchesOf(plain, ratio).flatMap((match) => {
    const before = plain.slice(Math.max(0, match.index - 60), match.index);
    const parts = match.slice(1).flatMap((figure) => readDecimal(figure) ?? []);
    const computed = addDecimals(parts);
    const sum = toNumber(computed);
    if (!/产业|结构|比重|占比/.test(before) || sum < 90 || sum > 110) return [];
    const holds = Math.abs(sum - 100) * 10 ** computed.places < 2.5;
    return [
      {
        lines: [placeAt(paragraph, match.index).line],
        claim: `100 ${sum === 100 ? '=' : holds ? '≈' : '≠'} ${parts.map(showDecimal).join(' + ')}`,
        stated: 100,
        computed: sum,
        unit: '%',
        holds,
      },
    ];
  });
}
