import { expect, test } from 'vitest';
import { serialOf } from '../../src/queries/cited.ts';

test.each([
  ['公报【2021】第三期', null, '公报'],
  ['某市人大常委会公报2021年第3号(总第158号)', null, '某市人大常委会公报'],
  ['会刊 第28期', '某州人大常委会', '某州人大常委会会刊'],
  ['第28期', null, '公报'],
])('the serial of %s by %s is %s', (title, organization, serial) => {
  expect(serialOf({ title, organization } as Parameters<typeof serialOf>[0])).toBe(serial);
});
