import { expect, test } from 'vitest';
import { breakLines } from '../../src/pictures/break-lines.ts';

const ems = (text: string): number => text.length;

test('a title that fits stays on its line', () => {
  expect(breakLines('某区人大常委会公告', 12, ems)).toEqual(['某区人大常委会公告']);
});

test('a longer one is broken between words, into lines about as long as each other', () => {
  expect(breakLines('某区第三届人民代表大会第二次会议公告', 12, ems)).toEqual([
    '某区第三届人民代表',
    '大会第二次会议公告',
  ]);
});

test('numbers stay whole, and no line begins with a closing sign or ends with an opening one', () => {
  const lines = breakLines('关于某市2031年国民经济计划执行情况与2032年计划（草案）的报告', 14, ems);
  expect(lines.join('')).toBe('关于某市2031年国民经济计划执行情况与2032年计划（草案）的报告');
  expect(lines.filter((line) => /^[）》，。\d]{1,2}$|^[）》，。]|[（《]$/.test(line))).toEqual([]);
  expect(lines.filter((line) => /(^|\D)\d{1,3}$/.test(line))).toEqual([]);
});

test('a word longer than a line has a line of its own', () => {
  expect(breakLines('某市1234567890号', 5, ems)).toContain('1234567890');
});
