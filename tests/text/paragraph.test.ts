import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { firstLine, lastLine, paragraph, placeAt, spacesFigures, width } from '../../src/text/paragraph.ts';

const lines = (...texts: string[]) => texts.map((text, at) => ({ number: at + 7, text }));

describe('paragraph', () => {
  it('joins lines without the padding at their ends', () => {
    const joined = paragraph(lines('　　为了加强管理，', '改善水环境。  '), 2);
    expect(joined).toMatchObject({ text: '为了加强管理，改善水环境。', indent: 4, blankBefore: 2 });
    expect(joined.plain).toBe('为了加强管理,改善水环境。');
    expect([firstLine(joined), lastLine(joined)]).toEqual([7, 8]);
  });

  it('knows where every character stands', () => {
    const joined = paragraph(lines('　　甲乙', '  丙丁'), 0);
    expect(Array.from('甲乙丙丁', (_, at) => placeAt(joined, at))).toEqual([
      { line: 7, column: 3 },
      { line: 7, column: 4 },
      { line: 8, column: 3 },
      { line: 8, column: 4 },
    ]);
  });

  it.each([
    ['## 任免名单', '任免名单', 2],
    ['**政府工作报告**', '政府工作报告', undefined],
    ['> *说明*', '说明', undefined],
    ['**甲**和**乙**', '**甲**和**乙**', undefined],
    ['*注:未满一年', '*注:未满一年', undefined],
    ['#甲', '#甲', undefined],
    ['3*4', '3*4', undefined],
  ])('reads the marks of Markdown in %s', (text, expected, heading) => {
    const read = paragraph(lines(text), 0);
    expect([read.text, read.heading]).toEqual([expected, heading]);
  });

  it('keeps the cells and the level that the source gives', () => {
    expect(paragraph([{ number: 1, text: '甲\t乙', cells: ['甲', '乙'] }], 0).cells).toEqual(['甲', '乙']);
    expect(paragraph([{ number: 1, text: '甲', heading: 3 }], 0).heading).toBe(3);
  });

  it('closes spaces around figures where it is told to, and only those', () => {
    const line = lines('截至 2016 年 1 月，张 明 等 3 人');
    expect(paragraph(line, 0).text).toBe('截至 2016 年 1 月，张 明 等 3 人');
    const closed = paragraph(line, 0, true);
    expect(closed.text).toBe('截至2016年1月，张 明 等3人');
    expect(placeAt(closed, closed.text.indexOf('月'))).toEqual({ line: 7, column: 13 });
    expect(paragraph(lines('截至 ２０１６ 年，增長 ３％ 左右'), 0, true).text).toBe('截至２０１６年，增長３％左右');
  });

  it('quotes the source at every place, whatever the text', () => {
    const piece = fc.constantFrom(
      '甲',
      '乙',
      ' ',
      '　',
      '\t',
      '1',
      '2016',
      ' 年',
      '**',
      '# ',
      '> ',
      '，',
      '\u200b',
      '\ufeff',
    );
    const line = fc.array(piece, { maxLength: 10 }).map((parts) => `${parts.join('')}丙`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, close) => {
        const source = lines(...texts);
        const joined = paragraph(source, 0, close);
        expect(joined.plain).toBe(fold(joined.text));
        for (const [at, character] of Array.from(joined.text).entries()) {
          const place = placeAt(joined, at);
          expect(source[place.line - 7]?.text[place.column - 1]).toBe(character);
        }
      }),
    );
  });
});

describe('spacesFigures', () => {
  const spaced = Array.from({ length: 5 }, () => '2016 年 1 月 3 日');
  it('sees a source that sets figures apart, in either width', () => {
    expect(spacesFigures(lines(...spaced))).toBe(true);
    expect(spacesFigures(lines(...Array.from({ length: 5 }, () => '２０１６ 年 １ 月')))).toBe(true);
  });
  it('sees none in one that does so now and then', () => {
    expect(spacesFigures(lines('2016 年', '2017年1月3日'))).toBe(false);
    expect(spacesFigures(lines(...spaced, ...Array.from({ length: 20 }, () => '2016年1月')))).toBe(false);
  });
});

describe('width', () => {
  it.each([
    ['', 0],
    ['ab1', 3],
    ['甲乙', 4],
    ['（一）', 6],
    ['(一)', 4],
    ['　', 2],
    ['·', 1],
  ])('counts %j as %i', (text, expected) => expect(width(text)).toBe(expected));
});
