import { toNumber } from '../../text/decimal.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { arabicAmounts, withoutBrackets, writtenAmounts } from './placed-amounts.ts';
import type { FoundCheck } from './sum-check.ts';

const counted = /[个名位人家项所条件座处种]$/;
const joint = /[、]|和|以及|及/;

/**
 * Lists that say how many they name: 甲、乙、丙等3名同志, or 由9名同志组成:…. A list that names as many is reported; another
 * is not, since 等 may leave some unnamed.
 */
export function listCounts(paragraph: Paragraph): FoundCheck[] {
  if (!paragraph.plain.includes('、')) return [];
  const plain = withoutBrackets(paragraph);
  return [...arabicAmounts(paragraph, plain), ...writtenAmounts(paragraph, plain)].flatMap(
    ({ index, length, value, unit, power }) => {
      const number = toNumber(value);
      if (!counted.test(unit) || power || value.places || number < 3 || number > 60) return [];
      const before = plain.slice(0, index).replace(/\s+$/, '');
      const list = before
        .slice(Math.max(before.length - 400, ...[',', ';', ':', '。'].map((mark) => before.lastIndexOf(mark) + 1)))
        .replace(/(?:等|共计?|中?的)$/, '');
      const after = /^[^,;:。]{0,8}组成:([^。;]*)/.exec(plain.slice(index + length))?.[1];
      const named =
        after && plain[index - 1] === '由'
          ? after.split(/[、,]|和/).length
          : list.split('、').length > 1
            ? list.split(joint).length
            : 0;
      const strict = list.split('、').length;
      if (named !== number && (after || strict !== number)) return [];
      return [
        {
          lines: [placeAt(paragraph, index).line],
          claim: `${number} = 列举的 ${number} 项`,
          stated: number,
          computed: number,
          unit,
          holds: true,
        },
      ];
    },
  );
}
