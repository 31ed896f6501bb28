import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParagraph } from '../../src/text/cut-paragraph.ts';
import { paragraph, placeAt } from '../../src/text/paragraph.ts';

const whole = paragraph(
  [
    { number: 3, text: '　　出席:王明' },
    { number: 4, text: '李强 缺席:赵文' },
  ],
  1,
);

describe('a part of a paragraph', () => {
  it('keeps the places of the source', () => {
    const from = whole.plain.indexOf('缺席');
    const part = cutParagraph(whole, from, whole.text.length);
    expect(part).toMatchObject({ text: '缺席:赵文', indent: 0, blankBefore: 0 });
    expect(part && placeAt(part, 3)).toEqual(placeAt(whole, from + 3));
  });

  it('is nothing where only spaces stand', () => expect(cutParagraph(whole, 0, 0)).toBeNull());

  it('has every character where the whole has it, wherever it is cut', () =>
    fc.assert(
      fc.property(fc.nat(whole.text.length), fc.nat(whole.text.length), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const part = cutParagraph(whole, from, to);
        const start = from + (/^\s*/.exec(whole.text.slice(from, to))?.[0].length ?? 0);
        for (let at = 0; at < (part?.text.length ?? 0); at += 1)
          expect(part && placeAt(part, at)).toEqual(placeAt(whole, start + at));
      }),
    ));
});
