import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../src/text/numerals.ts';

describe('readNumeral', () => {
  it.each([
    ['34', 34],
    ['007', 7],
    ['零', 0],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['三十四', 34],
    ['廿三', 23],
    ['廿', 20],
    ['卅一', 31],
    ['一百', 100],
    ['一百零五', 105],
    ['一百二十', 120],
    ['七百六十一', 761],
    ['两千零三', 2003],
    ['一万二千', 12_000],
    ['二〇二〇', 2020],
    ['二○一七', 2017],
    ['一九四九', 1949],
    ['三二一', 321],
  ])('reads %s', (text, value) => expect(readNumeral(text)).toBe(value));

  it.each(['', '百三百', '十百', '三四十', '一二百', '甲', '1二', '-3', '3.5', ' 3', '第三', '万万'])(
    'refuses “%s”',
    (text) => expect(readNumeral(text)).toBeNull(),
  );

  it('reads every number up to 999 as it is written', () => {
    const digits = Array.from('零一二三四五六七八九');
    const written = (value: number): string => {
      const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
      const head = hundreds ? `${digits[hundreds]}百` : '';
      const ten = tens ? `${tens === 1 && !hundreds ? '' : digits[tens]}十` : hundreds && ones ? '零' : '';
      return head + ten + (ones ? digits[ones] : '');
    };
    for (let value = 1; value < 1000; value += 1) expect(readNumeral(written(value)), written(value)).toBe(value);
  });
});
