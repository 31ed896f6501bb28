import { expect, test } from 'vitest';
import { figureLabel } from '../../src/text/figure-label.ts';

const label = (text: string, figure: string): string => text.slice(...figureLabel(text, text.indexOf(figure)));

test.each([
  ['2031年某项预算收入预计完成920元,增长1%', '920', '某项预算收入'],
  ['增长1%,其中:税收收入预计完成880元', '880', '税收收入'],
  ['其中:增值税、企业所得税等主体税种508元;', '508', '增值税、企业所得税等主体税种'],
  ['本级收入920万元、上级补助9万元、调入资金8万元', '9万', '上级补助'],
  ['包括一般债券71万元(含分担3万元)和专项债券43万元', '43', '专项债券'],
  ['收入286万元,加上级补助收入138万元', '138', '上级补助收入'],
  ['支出412万元,加上解上级支出51万元', '51', '上解上级支出'],
  ['收入总计为326万元,支出总计为326万元', '326', '收入总计'],
  ['12)交通运输支出7元', '7', '交通运输支出'],
  ['国有资源(资产)有偿使用收入等其他收入209万元', '209', '国有资源(资产)有偿使用收入等其他收入'],
  ['①教育支出98元', '98', '教育支出'],
])('in %s the figure %s is called %s', (text, figure, name) => {
  expect(label(text, figure)).toBe(name);
});

test('a figure that nothing names has no name', () => {
  expect(label('共计920元', '920')).toBe('');
  expect(label('2031年为920元', '920')).toBe('');
});
