import { describe, expect, it } from 'vitest';
import { readPageDay } from '../../src/parse/page-day.ts';
import { setAside } from '../../src/parse/set-aside.ts';
import { issueOf } from '../support/gazettes.ts';

const day = (...texts: string[]) => {
  const lines = texts.map((text, at) => ({ number: at + 1, text }));
  return readPageDay(lines, setAside(lines));
};
const title = '王明任甲县代理县长';

describe('the day of a page', () => {
  it.each(['发布日期:2031-08-05 17:00 来源:甲县财政局', '2031-08-05 08:17:56  来源:甲县人大常委会'])(
    'is that of %s',
    (line) => expect(day(title, '', line)).toEqual({ date: '2031-08-05', line: 3 }),
  );

  it('is none of the text’s own, and none of the foot of a long page', () => {
    expect(day(title, '2031年8月5日')).toBeNull();
    expect(
      day(...Array.from({ length: 20 }, () => '会议听取了报告。'), '发布日期:2031-08-05 17:00 来源:甲县'),
    ).toBeNull();
  });

  it('is that of publication, and gives days without a year theirs', async () => {
    const page = `${title}\n2031-05-30 08:17:56  来源:甲县人大常委会\n\n5月28日,甲县九届人大常委会第八次会议召开。王明主持。`;
    const issue = await issueOf(page);
    expect(issue.gazette.published).toBe('2031-05-30');
    expect(issue.documents[0]?.record.date).toBe('2031-05-28');
    expect(issue.documents[0]?.record.provenance.date.lines).toEqual([4, 2]);
  });
});
