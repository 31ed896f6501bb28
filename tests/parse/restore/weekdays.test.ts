import { describe, expect, it } from 'vitest';
import { issueDates } from '../../../src/parse/restore/issue-dates.ts';
import { restoreByWeekday } from '../../../src/parse/restore/weekdays.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

function readings(...lines: string[]) {
  const paragraphs = paragraphsOf(...lines);
  return shown(restoreByWeekday(paragraphs, issueDates(paragraphs)));
}

describe('restoreByWeekday', () => {
  it('reads month and day where the weekday proves them', () => {
    expect(readings('19日(星期三)', '2019年1月8日开幕')).toEqual(['1:1 19日 → 1月9日 (certain)']);
    expect(readings('１１０日（星期四）', '2019年1月8日开幕')).toEqual(['1:1 １１０日 → １月１０日 (certain)']);
  });

  it('leaves a day whose own weekday is right', () => {
    expect(readings('18日(星期五)', '2019年1月8日开幕')).toEqual([]);
    expect(readings('2019年1月19日(星期三)', '2019年1月8日开幕')).toEqual([]);
  });

  it('leaves a day that no month of the issue proves', () => {
    expect(readings('19日(星期四)', '2019年1月8日开幕')).toEqual([]);
    expect(readings('19日(星期三)', '没有日期')).toEqual([]);
  });
});
