import { expect, test } from 'vitest';
import { scriptOf } from '../../src/text/script-of.ts';

test.each([
  ['關於提請審議決定草案的說明', 'zh-Hant'],
  ['关于提请审议决定草案的说明', 'zh-Hans'],
  ['任命乾某为法院院长，著有《民事诉讼研究》', 'zh-Hans'],
  ['（〇）１２３', 'zh-Hans'],
  ['', 'zh-Hans'],
])('%s is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

test('a word of the other script does not decide', () => {
  expect(scriptOf(`${'关于提请审议的说明'.repeat(20)}臺灣同胞投資`)).toBe('zh-Hans');
});
