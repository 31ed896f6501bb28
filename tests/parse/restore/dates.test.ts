import { describe, expect, it } from 'vitest';
import { restoreDates } from '../../../src/parse/restore/dates.ts';
import { issueDates } from '../../../src/parse/restore/issue-dates.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

function read(...lines: string[]) {
  const paragraphs = paragraphsOf(...lines);
  return restoreDates(paragraphs, issueDates(paragraphs));
}
const readings = (...lines: string[]) => shown(read(...lines).emendations);

describe('restoreDates', () => {
  it.each([
    ['202012月21日上午召开', '1:1 202012月21日 → 2020年12月21日 (certain)'],
    ['——2020年1221日在常委会会议上', '1:3 2020年1221日 → 2020年12月21日 (certain)'],
    ['(20191月7日预备会议通过)', '1:2 20191月7日 → 2019年1月7日 (certain)'],
    ['20201221日', '1:1 20201221日 → 2020年12月21日 (certain)'],
    ['２０２０１２月２１日', '1:1 ２０２０１２月２１日 → 2020年12月21日 (certain)'],
    ['从921日起全力以赴', '1:2 921日 → 9月21日 (likely)'],
    ['决定会议于728日至30日召开', '1:6 728日 → 7月28日 (likely)'],
    ['推进签约。1020日,项目顺利摘牌', '1:6 1020日 → 10月20日 (likely)'],
    ['1221日上午9:00', '1:1 1221日 → 12月21日 (likely)'],
  ])('reads %s, which has one reading', (line, expected) => {
    expect(readings(line)).toEqual([expected]);
  });

  it('is certain where the issue has the whole date, and names the lines', () => {
    const { emendations } = read('2019年17日', '', '2019年1月7日开幕', '1月7日闭幕');
    expect(shown(emendations)).toEqual(['1:1 2019年17日 → 2019年1月7日 (certain)']);
    expect(emendations[0]?.evidence).toEqual([3, 4]);
  });

  it('is unsure of a day that may have lost its month, and likely in a month that the issue is about', () => {
    expect(readings('2019年18日')).toEqual(['1:1 2019年18日 → 2019年1月8日 (unsure)']);
    expect(readings('2019年18日', '2019年1月10日')).toEqual(['1:1 2019年18日 → 2019年1月8日 (likely)']);
  });

  it('lets the issue choose between two readings', () => {
    expect(readings('2020年111日通过', '2020年11月1日')).toEqual(['1:1 2020年111日 → 2020年11月1日 (certain)']);
    expect(readings('2020年111日通过', '2020年1月11日')).toEqual(['1:1 2020年111日 → 2020年1月11日 (certain)']);
  });

  it('reports what has two readings and no proof', () => {
    const { emendations, messages } = read('2020年111日通过');
    expect(emendations).toEqual([]);
    expect(messages).toMatchObject([{ line: 1, column: 1, severity: 'warning', rule: 'date-unreadable' }]);
    expect(messages[0]?.reason).toContain('2020年1月11日或2020年11月1日');
  });

  it.each([
    '2020年12月21日召开会议',
    '12月26日至29日举行',
    '全年优良天数250日',
    '自受理之日起120日内办结',
    '产假延长至128日',
    '2019年365日',
    '每月15日前上报',
    '每月21日前上报,25日公布',
    '2018年30日',
    '累计1221日',
  ])('leaves %s as it is', (line) => {
    expect(read(line)).toEqual({ emendations: [], messages: [] });
  });
});
