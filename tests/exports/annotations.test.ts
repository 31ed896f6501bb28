import { expect, test } from 'vitest';
import { linedText, position, quote, sourceText } from '../../src/exports/annotations/selectors.ts';

const lines = [{ text: '甲𠮷乙' }, { text: '' }, { text: '丙丁' }];

test('places are counted in code points: a rare character counts once', () => {
  const text = linedText(lines);
  const start = text.offset(1, 4);
  expect(start).toBe(2);
  expect(quote(text, start, start + 1)).toMatchObject({ exact: '乙', prefix: '甲𠮷', suffix: '\n\n丙丁\n' });
  expect(position(start, start + 1)).toEqual({ type: 'TextPositionSelector', start: 2, end: 3 });
});

test('a lost character is a place without width', () => {
  const text = linedText(lines);
  const start = text.offset(3, 2);
  expect(quote(text, start, start)).toMatchObject({ exact: '', prefix: '甲𠮷乙\n\n丙', suffix: '丁\n' });
  expect([...sourceText(lines)].slice(start).join('')).toBe('丁\n');
});
