import { expect, test } from 'vitest';
import { sentenceOf, statedFigure } from '../../src/queries/stated-figure.ts';

const paragraphs: Record<number, string> = {
  1: '2020年共办理20件；其中：甲类12件，乙类8件。另有3件转办。',
  2: '合计１，０２４．５万元。',
  3: '收入,920000,40240万元',
};
const paragraph = (line: number): string => paragraphs[line] ?? '';
const find = (stated: number, ...lines: number[]) => statedFigure({ lines, stated }, paragraph);

test('a figure is found as a whole, never inside another number', () => {
  expect(find(20, 1)).toEqual({ line: 1, text: paragraphs[1], at: 8, printed: '20' });
  expect(find(2, 1)).toBeNull();
  expect(find(24.5, 2)).toBeNull();
});

test('a figure is found however its digits are grouped, and as wide as it is printed', () => {
  expect(find(1024.5, 2)).toMatchObject({ at: 2, printed: '１，０２４．５' });
  expect(find(920000, 3)).toMatchObject({ printed: '920000' });
  expect(find(40240, 3)).toMatchObject({ printed: '40240' });
});

test('a sum that stands after its parts is found on its own line', () => {
  expect(find(1024.5, 1, 2)).toMatchObject({ line: 2 });
});

test('a fall is printed without its sign', () => {
  expect(find(-8, 1)).toMatchObject({ printed: '8' });
});

const sentence = (stated: number, line: number) => sentenceOf({ lines: [line], stated }, paragraph);

test('the sentence of a figure ends with it, and begins behind a semicolon of either width', () => {
  expect(sentence(12, 1)).toBe('其中：甲类12件，乙类8件。');
  expect(sentence(3, 1)).toBe('另有3件转办。');
  expect(sentence(920000, 3)).toBe(paragraphs[3]);
  expect(sentence(2, 1)).toBeNull();
});
