import { describe, expect, it } from 'vitest';
import { opensText } from '../../src/parse/opens-text.ts';
import type { DocumentType } from '../../src/records/index.ts';
import { textParagraphs } from '../support/text-paragraphs.ts';

const opens = (before: string, text: string, below: string, type: DocumentType = 'other') => {
  const paragraphs = textParagraphs([before, text, below].join('\n'));
  const at = before.split('\n').length;
  return opensText(paragraphs, at, at + 1, { text, type });
};
const sentence = '会议决定予以批准。';
const long = '王明,男,汉族,1972年4月生,甲省乙县人,1994年7月参加工作,中共党员,大学学历,现任乙县水利局局长。';

describe('a title opens a text without any blank line', () => {
  it('under a text that is signed and dated', () => {
    expect(opens('区长:李强\n2015年6月18日', '王明同志简历', long)).toBe(true);
    expect(opens('工作有序推进\n2015年6月18日', '王明同志简历', long)).toBe(false);
    expect(opens('区长:李强\n(2015年6月18日)', '王明同志简历', long)).toBe(false);
  });
  it.each([
    ['政府工作报告', '——2021年3月18日在甲县第三届人民代表大会第一次会议上'],
    ['任免名单', '(2021年3月18日会议通过)'],
    ['关于提请任免的议案', '甲政〔2021〕3号'],
    ['关于民事审判工作的审议意见', '区人民法院：'],
    ['甲镇人民代表大会公告', '[2021]第1号'],
    ['甲镇人民代表大会公告', '〔第三号〕'],
    ['民生实事项目票决结果', '(2021年3月18日)'],
    ['满意度测评结果', '(2021年3月18日甲县第三届人大常委会第二次会议)'],
  ])('above its own note or number: %s %s', (title, below) => expect(opens('四、人事任免', title, below)).toBe(true));
  it('above a draft mark with a note, or the byline and a day', () => {
    expect(opens('四、人事任免', '政府工作报告', '(摘 要)\n——2021年3月18日在甲县人民代表大会第一次会议上')).toBe(true);
    expect(opens('四、人事任免', '政府工作报告', '甲乡乡长　王小明\n(2021.3.18)')).toBe(true);
    expect(opens('四、人事任免', '政府工作报告', '(摘 要)\n会议很重要。')).toBe(false);
  });
  it('where those present are listed below', () => {
    expect(opens('四、人事任免', '组成人员出席情况', '出席:王小明', 'attendance')).toBe(true);
    expect(opens('四、人事任免', '组成人员出席情况', '良好', 'attendance')).toBe(false);
  });
  it('where a report on its matter has its own day below', () => {
    expect(opens('乙局副局长、局长', '关于停车场建设情况的汇报', '(2015年6月11日)', 'report')).toBe(true);
    expect(opens('乙局副局长、局长', '关于停车场建设情况的汇报', sentence, 'report')).toBe(false);
  });
  it.each([
    [sentence, '专题询问实录', '时间:2022年11月24日'],
    [sentence, '分组名单', '第一组'],
    [sentence, '关于开展代表视察活动的方案', '根据年度工作要点,制定本方案。'],
  ])('as its kind does: %s %s %s', (before, title, below) => expect(opens(before, title, below)).toBe(true));
  it('with the first day of a schedule, behind items without a closing mark', () => {
    expect(opens('四、人事任免', '日程安排', '11月24日(星期四)', 'schedule')).toBe(true);
    expect(opens('四、人事任免', '日程安排', '上午开会', 'schedule')).toBe(false);
  });
  it('but not where the words below are those of any paragraph', () => {
    expect(opens(sentence, '工作方案', '要抓好各项工作的落实。')).toBe(false);
    expect(opens(sentence, '分组名单', '另行通知')).toBe(false);
  });
});
