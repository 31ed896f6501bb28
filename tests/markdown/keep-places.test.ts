import { expect, test } from 'vitest';
import { keepPlaces } from '../../src/markdown/keep-places.ts';

const html = '<p id="L3">甲</p><table><tbody><tr id="L5"><td>乙</td></tr></tbody></table>';

test('a place inside a paragraph gets an empty anchor at its beginning', () => {
  expect(keepPlaces(html, [{ line: 4, within: 3, address: '' }])).toContain('<p id="L3"><a id="L4"></a>甲</p>');
});

test('in a row of a table, the anchor stands in its first cell', () => {
  expect(keepPlaces(html, [{ line: 6, within: 5, address: '' }])).toContain(
    '<tr id="L5"><td><a id="L6"></a>乙</td></tr>',
  );
});

test('a place in the title, which is no part of the text, is kept before the text', () => {
  expect(keepPlaces(html, [{ line: 2, within: 1, address: '' }])).toMatch(/^<a id="L2"><\/a><p id="L3">/);
});

test('a place elsewhere is told under the text, with a link', () => {
  expect(keepPlaces(html, [{ line: 9, within: null, address: '../../documents/x-L8/#L9' }])).toMatch(
    /<p id="L9" class="moved"><a href="\.\.\/\.\.\/documents\/x-L8\/#L9">[^<]+<\/a><\/p>$/,
  );
});

test('without such places the text is left as it was', () => {
  const odd = '<P>甲<br/>';
  expect(keepPlaces(odd, [])).toBe(odd);
});
