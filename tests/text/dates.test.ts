import { describe, expect, it } from 'vitest';
import { isoDay, readDamagedDates, readDates } from '../../src/text/dates.ts';
import { fold } from '../../src/text/fold.ts';

const read = (text: string) => readDates(fold(text)).map(({ year, month, day }) => [year, month, day].join('-'));

describe('readDates', () => {
  it.each([
    ['2020年12月21日', ['2020-12-21']],
    ['２０２２年３月３１日', ['2022-3-31']],
    ['二〇二〇年十二月二十一日', ['2020-12-21']],
    ['二○一七年九月二十八日', ['2017-9-28']],
    ['1月6日至7日', ['-1-6']],
    ['2010年10月28曰', ['2010-10-28']],
    ['10月28日和11月2号', ['-10-28', '-11-2']],
    ['2022.4.21', ['2022-4-21']],
    ['发布日期:2021-02-18', ['2021-2-18']],
    ['2019/03/06 打印', ['2019-3-6']],
    ['(2021年7月30日会议通过,自2021年8月1日起施行)', ['2021-7-30', '2021-8-1']],
    ['2031 年 1 月 9 日至 2031 年 10 月  1 日', ['2031-1-9', '2031-10-1']],
    ['二〇三一年元月九日、元月3日', ['2031-1-9', '-1-3']],
    ['由2021-03-18改为2021年3月19日', ['2021-3-18', '2021-3-19']],
  ])('finds the dates of %s', (text, dates) => expect(read(text)).toEqual(dates));

  it.each([
    '',
    '2020年12月',
    '13月5日',
    '2月32日',
    '0月1日',
    '1234年5月6日',
    '2101年1月1日',
    '29日',
    '2021-13-01',
    '1.2021.4.5',
    '2022.4.21.6',
    '2021-02/18',
    '十三届三次会议',
    '2031 年   月   日',
    '每月1000元月3日发',
  ])('finds none in “%s”', (text) => expect(read(text)).toEqual([]));

  it('says where each stands, and that it is whole', () => {
    expect(readDates('2010年10月28曰')[0]?.intact).toBe(false);
    expect(readDates('于2021年3月8日召开')).toEqual([
      { year: 2021, month: 3, day: 8, index: 1, length: 9, intact: true },
    ]);
  });
});

const damaged = (text: string) =>
  readDamagedDates(text).map(
    ({ printed, readings }) =>
      `${printed} → ${readings.map(({ year, month, day }) => `${year ?? ''}/${month}/${day}`).join(' or ')}`,
  );

describe('readDamagedDates', () => {
  it.each([
    ['202012月21日', ['202012月21日 → 2020/12/21']],
    ['20191月7日通过', ['20191月7日 → 2019/1/7']],
    ['2020年1221日', ['2020年1221日 → 2020/12/21']],
    ['2019年17日', ['2019年17日 → 2019/1/7']],
    ['921日', ['921日 → /9/21']],
    ['2020年111日', ['2020年111日 → 2020/1/11 or 2020/11/1']],
    ['1118日', ['1118日 → /11/18']],
  ])('gives every way to read %s', (text, readings) => expect(damaged(text)).toEqual(readings));

  it.each([
    '',
    '2020年12月21日',
    '12月21日',
    '10月28日至29日',
    '28日',
    '3日内',
    '2020年9日',
    '2020年0日',
    '2020年999日',
    '202113月5日',
    '12345678日',
    '二〇二〇年一日',
  ])('finds no damage in “%s”', (text) => expect(damaged(text)).toEqual([]));
});

describe('isoDay', () => {
  it.each([
    [{ year: 2020, month: 2, day: 29 }, '2020-02-29'],
    [{ year: 1999, month: 12, day: 31 }, '1999-12-31'],
    [{ year: 2021, month: 2, day: 29 }, null],
    [{ year: 2021, month: 4, day: 31 }, null],
    [{ year: null, month: 4, day: 1 }, null],
  ])('gives %j as %s', (date, day) => expect(isoDay(date)).toBe(day));
});
