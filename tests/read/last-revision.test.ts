import { describe, expect, it } from 'vitest';
import { lastRevision } from '../../src/read/last-revision.ts';

const day = (plain: string) => {
  const date = lastRevision(plain);
  return date && [date.year, date.month, date.day];
};

describe('the last revision of a law', () => {
  it('is the last day behind which a note says so', () => {
    expect(day('(2018年4月19日第三次会议通过 2023年6月28日第九次会议修订)')).toEqual([2023, 6, 28]);
    expect(
      day('(1994年5月28日第八次会议通过 根据1997年3月1日第二次会议《关于修改〈甲条例〉的决定》第一次修正)'),
    ).toEqual([1997, 3, 1]);
  });
  it('is none where the text was only passed and approved', () => {
    expect(day('(2020年2月19日第四次会议通过 2020年3月31日第十次会议批准)')).toBeNull();
    expect(day('(2020年2月19日第四次会议修订)')).toBeNull();
  });
});
