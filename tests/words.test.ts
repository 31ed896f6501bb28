import { expect, test } from 'vitest';
import { dayWord, issueName, postName, usual } from '../src/words.ts';

test.each([
  ['关于预算(草案)的报告', '关于预算（草案）的报告'],
  ['(一)巩固根基,打造强区', '（一）巩固根基，打造强区'],
  ['附件五,本期未载。', '附件五，本期未载。'],
  ['落实政策, 恢复经济', '落实政策，恢复经济'],
  ['增长5%,其中2031年占一半', '增长5%，其中2031年占一半'],
  ['表1:《纲要》指标', '表1：《纲要》指标'],
  ['9:00', '9:00'],
  ['PM10,PM2.5', 'PM10,PM2.5'],
  ['1)收入', '1)收入'],
  ['f(x)', 'f(x)'],
])('%s stands in lists as %s', (text, expected) => {
  expect(usual(text)).toBe(expected);
});

test('an issue names its body once', () => {
  expect(issueName({ organization: '某市人大', title: '公报第3期' })).toBe('某市人大 公报第3期');
  expect(issueName({ organization: '某市人大', title: '某市人大公报第3期' })).toBe('某市人大公报第3期');
  expect(issueName({ organization: null, title: '公报' })).toBe('公报');
});

test('a day is named as far as it is known', () => {
  expect(dayWord('2031-10-08')).toBe('2031年10月8日');
  expect(dayWord('1969-03')).toBe('1969年3月');
  expect(dayWord('1969')).toBe('1969年');
});

test('a post names its body once', () => {
  expect(postName({ post: '院长', organization: '某市人民法院' })).toBe('某市人民法院院长');
  expect(postName({ post: '某市人民法院院长', organization: '某市人民法院' })).toBe('某市人民法院院长');
  expect(postName({ post: '院长', organization: null })).toBe('院长');
});
