import { describe, expect, it } from 'vitest';
import { restoreDateParts } from '../../../src/parse/restore/date-parts.ts';
import { restoreDayMarks } from '../../../src/parse/restore/day-marks.ts';
import { issueDates } from '../../../src/parse/restore/issue-dates.ts';
import { restoreMonthMarks } from '../../../src/parse/restore/month-marks.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

type Rule = typeof restoreDateParts;
const read =
  (rule: Rule) =>
  (...lines: string[]) => {
    const paragraphs = paragraphsOf(...lines);
    return shown(rule(paragraphs, issueDates(paragraphs)));
  };
const whole = '2020年12月21日开会';
const figures = '二〇二〇年十二月二十一日开会';

describe('restoreDateParts', () => {
  const readings = read(restoreDateParts);

  it.each([
    ['2020年月21日', whole, '2020年月21日 → 2020年12月21日 (certain)'],
    ['——年12月21日在会议上', whole, '年12月21日 → 2020年12月21日 (certain)'],
    ['定于年12月21日召开', whole, '年12月21日 → 2020年12月21日 (certain)'],
    ['202年12月21日', whole, '202年12月21日 → 2020年12月21日 (certain)'],
    ['二二年十二月二十一日', figures, '二二年十二月二十一日 → 二〇二〇年十二月二十一日 (certain)'],
  ])('reads %s by a whole date of the issue', (line, proof, expected) => {
    expect(readings(line, proof).map((text) => text.replace(/^\d+:\d+ /, ''))).toEqual([expected]);
  });

  it('reads nothing that no whole date fits, or that two fit', () => {
    expect(readings('二二年十一月三日', figures)).toEqual([]);
    expect(readings('2020年月21日', whole, '2020年11月21日')).toEqual([]);
  });

  it.each(['去年12月21日', '今年12月21日', '2020年12月 日', '近两年12月21日', '新年12月21日', '第一学年12月21日'])(
    'leaves %s as it is',
    (line) => {
      expect(readings(line, whole)).toEqual([]);
    },
  );
});

describe('restoreDayMarks', () => {
  const readings = read(restoreDayMarks);

  it('puts 日 back where the issue has the date whole', () => {
    expect(readings('2020年12月21某县人大常委会通过', whole)).toEqual(['1:1 2020年12月21 → 2020年12月21日 (certain)']);
    expect(readings('——二〇二〇年十二月二十一在会议上', figures)).toEqual([
      '1:3 二〇二〇年十二月二十一 → 二〇二〇年十二月二十一日 (certain)',
    ]);
  });

  it('is likely without proof where nothing else can stand', () => {
    expect(readings('——2020年11月3在会议上')).toEqual(['1:3 2020年11月3 → 2020年11月3日 (likely)']);
    expect(readings('2020年11月3企业签约')).toEqual([]);
  });

  it.each([
    '2020年12月21—23日',
    '2020年12月21、22日',
    '2020年12月21个项目开工',
    '2020年12月3家企业',
    '2020年12月',
    whole,
  ])('leaves %s as it is', (line) => {
    expect(readings(line, whole)).toEqual([]);
  });
});

describe('restoreMonthMarks', () => {
  const readings = read(restoreMonthMarks);

  it('parts figures that have one parting', () => {
    expect(readings('二〇二〇年十二二十一日')).toEqual([
      '1:1 二〇二〇年十二二十一日 → 二〇二〇年十二月二十一日 (certain)',
    ]);
    expect(readings('二〇一七年九二十八日')).toEqual(['1:1 二〇一七年九二十八日 → 二〇一七年九月二十八日 (certain)']);
  });

  it('lets the issue choose between two, and a day as it stands needs proof', () => {
    expect(readings('二〇一七年十二十日', '二〇一七年十月二十日')).toEqual([
      '1:1 二〇一七年十二十日 → 二〇一七年十月二十日 (certain)',
    ]);
    expect(readings('二〇一七年十二十日')).toEqual([]);
    expect(readings('二〇一七年十二日')).toEqual([]);
  });
});
