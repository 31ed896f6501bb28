import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  readDecimal,
  shiftDecimal,
  showDecimal,
  subtractDecimals,
  toNumber,
} from '../../src/text/decimal.ts';

const read = (text: string) => {
  const decimal = readDecimal(text);
  if (!decimal) throw new Error(`no decimal: ${text}`);
  return decimal;
};

describe('decimals', () => {
  it('add without the error of binary fractions', () => {
    expect(showDecimal(addDecimals([read('0.1'), read('0.2')]))).toBe('0.3');
  });
  it('give back what was added', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(4), fc.integer(), fc.nat(4), (a, p, b, q) => {
        const [one, other] = [
          { digits: BigInt(a), places: p },
          { digits: BigInt(b), places: q },
        ];
        const sum = addDecimals([one, other]);
        expect(showDecimal(subtractDecimals(sum, other))).toBe(showDecimal(one));
      }),
    );
  });
  it('move between 万 and 亿', () => {
    expect(toNumber(shiftDecimal(read('12345'), -4))).toBe(1.2345);
    expect(toNumber(shiftDecimal(read('1.5'), 4))).toBe(15000);
  });
  it('are not read from anything but a number', () => {
    for (const text of ['', '1,000', '1.', '.5', '--1', '1.2.3']) expect(readDecimal(text)).toBeNull();
  });
});
