import { describe, expect, it } from 'vitest';
import { readCitations } from '../../src/read/citations.ts';
import { paragraph } from '../../src/text/paragraph.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const titles = (...lines: string[]) => readCitations(paragraphsOf(...lines)).map(({ title }) => title);

describe('readCitations', () => {
  it('reads every title in book marks', () => {
    expect(titles('根据《中华人民共和国宪法》《监督法》和《议事规则》的规定')).toEqual([
      '中华人民共和国宪法',
      '监督法',
      '议事规则',
    ]);
  });

  it('keeps a title in single book marks inside', () => {
    expect(titles('通过《关于修改〈任免条例〉的决定》')).toEqual(['关于修改〈任免条例〉的决定']);
  });

  it('reads a title in double book marks inside another one as well', () => {
    expect(titles('《关于修改《任免条例》的决定》')).toEqual(['关于修改《任免条例》的决定', '任免条例']);
  });

  it('gives the line on which a title opens', () => {
    const joined = paragraph(
      [
        { number: 7, text: '会议听取了报告，通过了《关于' },
        { number: 8, text: '接受辞职的决定》和《公告》。' },
      ],
      0,
    );
    expect(readCitations([joined])).toEqual([
      { title: '关于接受辞职的决定', line: 7 },
      { title: '公告', line: 8 },
    ]);
  });

  it.each(['通过了《关于接受辞职的决定。', '的决定》。', '《》', '没有书名号'])('takes %s for no title', (line) => {
    expect(titles(line)).toEqual([]);
  });
});
