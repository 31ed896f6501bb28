import { describe, expect, it } from 'vitest';
import { restoreDateParts } from '../../../src/parse/restore/date-parts.ts';
import { issueDates } from '../../../src/parse/restore/issue-dates.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

function readings(...lines: string[]) {
  const paragraphs = paragraphsOf(...lines);
  return shown(restoreDateParts(paragraphs, issueDates(paragraphs)));
}
const whole = '2020年12月21日开会';
const figures = '二〇二〇年十二月二十一日开会';

describe('restoreDateParts', () => {
  it.each([
    ['——2020年12月21在常委会会议上', whole, '2020年12月21 → 2020年12月21日 (certain)'],
    ['2020年月21日', whole, '2020年月21日 → 2020年12月21日 (certain)'],
    ['——年12月21日在会议上', whole, '年12月21日 → 2020年12月21日 (certain)'],
    ['202年12月21日', whole, '202年12月21日 → 2020年12月21日 (certain)'],
    ['定于年12月21日召开', whole, '年12月21日 → 2020年12月21日 (certain)'],
    ['二〇二〇年十二二十一日', figures, '二〇二〇年十二二十一日 → 二〇二〇年十二月二十一日 (certain)'],
    ['二二年十二月二十一日', figures, '二二年十二月二十一日 → 二〇二〇年十二月二十一日 (certain)'],
  ])('reads %s by a whole date of the issue', (line, proof, expected) => {
    expect(readings(line, proof).map((text) => text.replace(/^\d+:\d+ /, ''))).toEqual([expected]);
  });

  it('reads a day without proof where nothing else can stand', () => {
    expect(readings('——2020年11月3在会议上')).toEqual(['1:3 2020年11月3 → 2020年11月3日 (likely)']);
    expect(readings('2020年11月3企业签约')).toEqual([]);
  });

  it('reads nothing that no whole date fits', () => {
    expect(readings('二二年十一月三日', figures)).toEqual([]);
  });

  it('reads nothing that two whole dates fit', () => {
    expect(readings('2020年月21日', whole, '2020年11月21日')).toEqual([]);
  });

  it.each([
    '去年12月21日',
    '2020年12月21—23日',
    '2020年12月21、22日',
    '今年12月21日',
    '2020年12月 日',
    '2020年12月21个项目开工',
    '2020年12月3家企业',
  ])('leaves %s as it is', (line) => {
    expect(readings(line, whole)).toEqual([]);
  });
});
