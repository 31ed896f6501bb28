import type { Paragraph } from '../../text/paragraph.ts';
import { placeAmounts, withoutBrackets } from './placed-amounts.ts';
import { type FoundCheck, sumCheck } from './sum-check.ts';

const moved = /^,?\s?(?:调整|变更|变动|增加|减少|调[增减])(?:为|到|至)(?:.{0,4})$/;
const by = /^,?\s?(?:净)?(增加|调增|增|减少|调减|减|压减)(?:了)?$/;

/**
 * An adjustment with its difference: 由58000万元调整为60000万元,增加2000万元. Both figures and the difference
 * stand in a row. Only of what was adjusted is a difference that does not fit a failure: growth may be told of another year.
 */
export function adjustedSums(paragraph: Paragraph): FoundCheck[] {
  if (!/(?:整|更|动|加|少|[增减])[为到至]/.test(paragraph.plain)) return [];
  const plain = withoutBrackets(paragraph);
  const all = placeAmounts(paragraph, plain);
  return all.flatMap((from, at) => {
    const [to, step] = all.slice(at + 1, at + 3);
    if (!to || !step || [from, to, step].some(({ amount }) => amount.measure !== from.amount.measure)) return [];
    if ([from, to, step].some(({ amount }) => amount.approximate)) return [];
    const between = plain.slice(from.amount.index + from.amount.length, to.amount.index);
    const verb = by.exec(plain.slice(to.amount.index + to.amount.length, step.amount.index))?.[1];
    if (!verb || !moved.test(between)) return [];
    const down = /减/.test(verb);
    const check = sumCheck(to, [
      { ...from, minus: false },
      { ...step, minus: down },
    ]);
    return check.holds || /调|变/.test(between) ? [check] : [];
  });
}
