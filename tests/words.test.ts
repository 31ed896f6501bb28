import { expect, test } from 'vitest';
import { issueName, usual } from '../src/words.ts';

test.each([
  ['关于预算(草案)的报告', '关于预算（草案）的报告'],
  ['(一)巩固根基,打造强区', '（一）巩固根基，打造强区'],
  ['附件五,本期未载。', '附件五，本期未载。'],
  ['9:00', '9:00'],
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
