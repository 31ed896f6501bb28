import { expect, test } from 'vitest';
import { targetOf } from '../../src/queries/target-of.ts';

const figures = (...texts: string[]) => texts.map((text) => ({ text, value: Number.parseFloat(text) }));
const aim = (text: string, head = '2025') => [{ head, text }];

test('a target of the kind of the figures is held against them', () => {
  expect(targetOf(aim('>1,145'), figures('835', '957'))).toBe(1145);
  expect(targetOf(aim('≥55%'), figures('52.1%', '54%'))).toBe(55);
});

test('a growth, another unit and a phrase are not', () => {
  expect(targetOf(aim('9', '年均增长'), figures('8', '9'))).toBeNull();
  expect(targetOf(aim('10%'), figures('835', '957'))).toBeNull();
  expect(targetOf(aim('10'), figures('52%', '54%'))).toBeNull();
  expect(targetOf(aim('1000000'), figures('52', '54'))).toBeNull();
  expect(targetOf(aim('持续改善'), figures('52', '54'))).toBeNull();
  expect(targetOf([], [])).toBeNull();
});

test('of several targets the one that fits is taken', () => {
  expect(targetOf([...aim('7%', '年均增长'), ...aim('120')], figures('100', '110'))).toBe(120);
});
