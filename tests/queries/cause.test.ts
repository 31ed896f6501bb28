import { expect, test } from 'vitest';
import { causeOfEmendation, causeOfMessage } from '../../src/queries/cause.ts';

test.each([
  ['1221日', '12月21日', 'copy'],
  ['1)', '(1)', 'copy'],
  ['支出10万元', '支出10万元;', 'print'],
  ['布署', '部署', 'print'],
  ['的的', '的', 'print'],
])('%s for %s is a fault of the %s', (printed, reading, cause) => {
  expect(causeOfEmendation({ printed, reading })).toBe(cause);
});

test('a doubt is told by its rule, and stays open where the rule does not tell', () => {
  expect(causeOfMessage({ rule: 'sum-fails' })).toBe('print');
  expect(causeOfMessage({ rule: 'cells-uncertain' })).toBe('reading');
  expect(causeOfMessage({ rule: 'title-inferred' })).toBe('copy');
  expect(causeOfMessage({ rule: 'unpaired-mark' })).toBe('open');
});
