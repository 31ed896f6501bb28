import { describe, expect, it } from 'vitest';
import { datesIn, readCalendar, readDocumentDate } from '../../src/read/dates-of.ts';
import type { DocumentType } from '../../src/records/index.ts';
import type { Paragraph } from '../../src/text/paragraph.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const calendarOf = (lines: string[], published: string | null = null, year: number | null = null) =>
  readCalendar(paragraphsOf(...lines), published, year);

describe('the year of a day without one', () => {
  it.each([
    ['the same day elsewhere', ['会议于2020年3月18日召开。'], null, null, 2020],
    ['notes of the same month', ['(2020年3月2日会议通过)', '——2020年3月5日在会议上'], null, null, 2020],
    ['the one year of all notes', ['(2020年9月2日会议通过)'], null, null, 2020],
    ['the day of publication', [], '2020-06-01', null, 2020],
    ['the day of publication in a later year', [], '2020-01-15', null, 2019],
    ['the year of the issue', [], null, 2020, 2020],
  ])('comes from %s', (_, lines, published, year, expected) => {
    expect(calendarOf(lines, published, year).yearOf(3, 18)?.year).toBe(expected);
  });

  it.each([
    ['two years of the same day', ['2019年3月18日', '2020年3月18日']],
    ['two years of the same month', ['(2019年3月2日会议通过)', '(2020年3月5日会议通过)']],
    ['nothing', []],
  ])('is not known from %s', (_, lines) => expect(calendarOf(lines).yearOf(3, 18)).toBeNull());

  it('names the line that proves it', () => {
    expect(calendarOf(['公告', '会议于2020年3月18日召开。']).yearOf(3, 18)).toEqual({ year: 2020, line: 2 });
  });
});

describe('datesIn', () => {
  const calendar = calendarOf(['(2020年12月21日会议通过)', '2020年9月21日']);
  const read = (text: string) =>
    datesIn(paragraphsOf(text)[0] as Paragraph, calendar).map(({ date, grade }) => `${date} ${grade}`);

  it.each([
    ['2020年12月21日', ['2020-12-21 printed']],
    ['12月21日至22日', ['2020-12-21 rule', '2020-12-22 rule']],
    ['2020年8月27日—29日', ['2020-08-27 printed', '2020-08-29 printed']],
    ['二〇二〇年八月二十七日至二十九日', ['2020-08-27 printed', '2020-08-29 printed']],
    ['2020 年 8 月 27 日至 29 日', ['2020-08-27 printed', '2020-08-29 printed']],
    ['2020年2月27日至31日', ['2020-02-27 printed']],
    ['2020年8月27日至9日', ['2020-08-27 printed']],
    ['202012月21日', ['2020-12-21 rule']],
    ['2020年1221日', ['2020-12-21 rule']],
    ['于921日召开', ['2020-09-21 rule']],
    ['(930日)', ['2020-09-30 rule']],
    ['2020年2月30日', []],
    ['12月28日至29日', ['2020-12-28 rule', '2020-12-29 rule']],
    ['在120日内办结', []],
    ['28日', []],
  ])('reads %s', (text, dates) => expect(read(text)).toEqual(dates));
});

describe('readDocumentDate', () => {
  const read = (type: DocumentType, head: string[], body: string[], title = ''): string | null => {
    const [heads, bodies] = [paragraphsOf(...head), paragraphsOf(...body)];
    return (
      readDocumentDate({ type, title }, heads, bodies, readCalendar([...heads, ...bodies], null, 2021))?.date ?? null
    );
  };
  const signed = ['依照规定,决定如下。', '甲县人民政府', '2021年3月9日'];

  it('is that of the note of passing or delivery, then that of the signature', () => {
    expect(read('decision', ['(2021年3月18日会议通过)'], signed)).toBe('2021-03-18');
    expect(read('report', ['——2021年3月17日在会议上', '县长　王明'], signed)).toBe('2021-03-17');
    expect(read('bill', ['县人大常委会:'], signed)).toBe('2021-03-09');
    expect(read('bill', [], ['请予审议。', '2021年39日'])).toBe('2021-03-09');
  });

  it('is the first day that news and schedules tell of', () => {
    expect(read('meeting-news', [], ['3月18日,甲县人大常委会举行会议。', '会议于3月19日闭幕。'])).toBe('2021-03-18');
    expect(read('schedule', [], ['2021年3月18日(星期四)', '上午9:00 全体会议'])).toBe('2021-03-18');
  });

  it('is the day of the election that a notice makes known', () => {
    expect(read('notice', [], ['甲镇第六届人民代表大会第四次会议于2023年3月29日补选王明为副镇长。'])).toBe(
      '2023-03-29',
    );
    expect(read('notice', [], ['2023年3月29日,甲镇第六届人民代表大会第四次会议票决产生5个项目。'])).toBe('2023-03-29');
    expect(read('notice', [], ['定于2023年3月29日召开会议。'])).toBeNull();
  });

  it('is that of the last revision of a law', () =>
    expect(
      read(
        'other',
        ['(2018年4月19日第三次会议通过 2023年6月28日第九次会议修订)'],
        ['第一条 为了规范工作,制定本条例。'],
      ),
    ).toBe('2023-06-28'));

  it('is the day that the minutes of a meeting begin with', () => {
    const body = ['3月9日,王明主持召开会议。', '会议研究了议程,定于3月18日开会。'];
    expect(read('other', [], body, '主任会议纪要')).toBe('2021-03-09');
    expect(read('other', [], body, '工作要点')).toBeNull();
  });

  it('is that of a note of passing that runs on into the text', () =>
    expect(read('resolution', [], ['(2021年3月18日会议通过) 会议听取了王明2021年2月所作的报告,决定予以批准。'])).toBe(
      '2021-03-18',
    ));

  it('is none where only running text names days', () => {
    expect(read('report', [], ['2020年5月1日起,全县开展整治。', '特此报告。'])).toBeNull();
    expect(read('decision', ['(草案)'], ['自2021年5月1日起施行。'])).toBeNull();
    expect(read('agenda', [], [])).toBeNull();
  });
});
