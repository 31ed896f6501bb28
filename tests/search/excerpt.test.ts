import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';
import { foldText } from '../../src/search/fold.ts';
import { placesOf } from '../../src/search/query/places.ts';
import { unfold } from '../../src/search/ranges.ts';

const rangesOf = (text: string, terms: readonly string[]) =>
  unfold(
    text,
    terms.flatMap((term) => placesOf(foldText(text), { forms: [foldText(term)] })),
  );

test('a short text stays whole, its matches marked', () => {
  expect(excerpt('免去李　伟的职务', rangesOf('免去李　伟的职务', ['李伟']))).toEqual([
    { text: '免去', match: false },
    { text: '李　伟', match: true },
    { text: '的职务', match: false },
  ]);
});

test('a long text is cut around its first match', () => {
  const text = `${'前'.repeat(50)}预算${'后'.repeat(100)}`;
  const pieces = excerpt(text, rangesOf(text, ['预算']));
  expect(pieces.map((piece) => piece.text)).toEqual(['…', '前'.repeat(24), '预算', '后'.repeat(76), '…']);
});

test('of a long text the sentence around the match is shown', () => {
  const text = `${'前'.repeat(70)}。今年预算执行良好。${'后'.repeat(70)}`;
  const pieces = excerpt(text, rangesOf(text, ['预算']));
  expect(pieces.map((piece) => piece.text)).toEqual(['…', '今年', '预算', '执行良好。', '…']);
});

test('matches that touch or overlap are one', () => {
  expect(rangesOf('预算工作', ['预算', '算工'])).toEqual([[0, 3]]);
});

test('of any text, the pieces are what the text holds', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ minLength: 1, maxLength: 2 }),
      (text, term) => {
        const pieces = excerpt(text, rangesOf(text, [term]));
        expect(text).toContain(
          pieces
            .map((piece) => piece.text)
            .join('')
            .replace(/^…|…$/g, ''),
        );
      },
    ),
  );
});
