import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakWidth, reflow } from '../../src/parse/reflow.ts';

const numbered = (texts: readonly string[]) => texts.map((text, at) => ({ number: at + 1, text }));
const texts = (lines: readonly string[], kept?: (index: number) => boolean) =>
  reflow(numbered(lines), kept).map(({ text }) => text);

/** A page of a copy from paper: paragraphs of three lines, 30 characters wide. */
const full = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒';
const page = Array.from({ length: 10 }, () => [`　　${full.slice(2)}`, full, '到此为止。']).flat();

describe('breakWidth', () => {
  it('is the width of a copy from paper', () => expect(breakWidth(numbered(page))).toBe(60));
  it.each([
    ['few lines', page.slice(0, 15)],
    ['lines of many widths', Array.from({ length: 40 }, (_, at) => full.slice(0, at % 30) || '甲')],
    ['whole paragraphs', [...page, full.repeat(4), full.repeat(5)]],
    ['short lines', Array.from({ length: 40 }, () => '教育支出')],
  ])('is not known from %s', (_, lines) => expect(breakWidth(numbered(lines))).toBeNull());
});

describe('reflow', () => {
  it('makes a line a paragraph, and counts the blank ones before it', () => {
    const read = reflow(numbered(['甲', '', '　　乙', '', '', '丙']));
    expect(read.map(({ text, indent, blankBefore }) => [text, indent, blankBefore])).toEqual([
      ['甲', 0, 0],
      ['乙', 4, 1],
      ['丙', 0, 2],
    ]);
  });

  it('joins the lines of a copy from paper', () => {
    expect(texts(page)).toHaveLength(10);
    expect(texts(page)[0]).toBe(`${full.slice(2)}${full}到此为止。`);
  });

  it('joins over a page break, whose lines take no part', () => {
    const lines = [`　　${full.slice(2)}`, '', '— 3 —', '', '到此为止。', ...page];
    expect(texts(lines, (index) => index !== 2)[0]).toBe(`${full.slice(2)}到此为止。`);
  });

  it.each([
    ['a line with indent', `　　${full.slice(2)}`],
    ['a row of names', '委员:张  三  李  四  王  五'],
  ])('begins a new paragraph with %s', (_, next) => {
    expect(texts([...page, full, next]).at(-1)).toBe(next.trim());
  });

  it('begins a new paragraph after a blank line, and at a number after a full stop', () => {
    expect(texts([...page, full, '', '到此'])).toContain('到此');
    expect(texts([...page, `${full.slice(0, 29)}。`, '一、总则'])).toContain('一、总则');
  });

  it('completes a note in brackets in any copy', () => {
    expect(texts(['（2021年7月28日甲市第七届人大常委会第三', '十一次会议通过）', '正文'])).toEqual([
      '（2021年7月28日甲市第七届人大常委会第三十一次会议通过）',
      '正文',
    ]);
    expect(texts(['（2021年7月28日甲市第七届人大常委会', '', '第三十一次会议通过）', '', '正文'])).toEqual([
      '（2021年7月28日甲市第七届人大常委会第三十一次会议通过）',
      '正文',
    ]);
    expect(texts(['（2021年起', '', '', '（完）'])).toEqual(['（2021年起', '（完）']);
    expect(texts(['——2021年7月28日在甲市第七届人大常委会', '', '第三十一次会议上'])).toHaveLength(2);
    expect(texts(['——2021年7月28日在甲市第七届人大常委会', '第三十一次会议上', '正文'])).toEqual([
      '——2021年7月28日在甲市第七届人大常委会第三十一次会议上',
      '正文',
    ]);
  });

  it('keeps rows of tables apart', () => {
    const rows = numbered(page).map((line) => ({ ...line, cells: [line.text] }));
    expect(reflow(rows)).toHaveLength(page.length);
  });

  it('puts every kept line in exactly one paragraph, in order', () => {
    const line = fc.constantFrom(...page.slice(0, 3), '', '　', '（2021年3月1日会议', '通过）', '一、总则', '\u200d');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.nat(7), (lines, out) => {
        const kept = (index: number): boolean => out === 0 || index % (out + 1) !== 0;
        const placed = reflow(numbered(lines), kept).flatMap(({ pieces }) => pieces.map((piece) => piece.line));
        const wanted = lines.flatMap((text, at) => (text.replace('\u200d', '').trim() && kept(at) ? [at + 1] : []));
        expect(placed).toEqual(wanted);
      }),
    );
  });
});

describe('a copy from paper without indents', () => {
  const tight = Array.from({ length: 12 }, () => [full, full, '到此为止。']).flat();
  const joined = (...lines: string[]) => texts([...tight, ...lines]).slice(12);
  const meeting = '甲乙丙市第六届人民代表大会第五次会议主席团秘书处组';

  it('parts a signature from its day, a note from the text, a title from the next', () => {
    expect(joined(meeting, '2011年2月23日')).toHaveLength(2);
    expect(joined('(2011年2月22日甲乙市主席团第三次会议全体会议通过)', '主席团秘书处')).toHaveLength(2);
    expect(
      joined('甲乙丙丁市第六届人民代表大会第五次会议全部文件', '甲乙丙丁市第六届人民代表大会第五次会议'),
    ).toHaveLength(2);
  });
  it('parts a note of delivery from the byline, a whole title from what is below, a text from the next title', () => {
    expect(joined('——2014年1月21日在甲乙县第十六届人民代表大会第四次会议上', '县长 王明')).toHaveLength(2);
    expect(joined('甲乙丙县第十六届人民代表大会第四次会议各代表团名单', '城关镇代表团（9人）')).toHaveLength(2);
    expect(joined(`${full.slice(0, 29)}。`, '甲乙市人大常委会免去、任命名单')).toHaveLength(2);
  });
  it('joins the last word of a note of delivery', () =>
    expect(joined('——2014年1月21日在甲乙丙县第十六届人民代表大会第四次会议', '上')).toHaveLength(1));
  it('joins a note of delivery that no dash opens', () =>
    expect(joined('2011年2月20日在甲乙市第六届', '人民代表大会第五次会议上')).toEqual([
      '2011年2月20日在甲乙市第六届人民代表大会第五次会议上',
    ]));
});
