import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../src/read/authors.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const show = (authors: ReturnType<typeof readAuthors>) => authors.map(({ post, name }) => `${post ?? ''}/${name}`);
const under = (line: string) => show(readAuthors(paragraphsOf(line), []));

describe('readAuthors', () => {
  it.each([
    ['县财政局局长　冷朝阳', '县财政局局长/冷朝阳'],
    ['县人大常委会主任  郎  士  元', '县人大常委会主任/郎士元'],
    ['——县发展改革局局长 王小明', '县发展改革局局长/王小明'],
    ['报告人：县财政局局长 李强', '县财政局局长/李强'],
    ['副县长　才仁多杰（藏族）', '副县长/才仁多杰'],
    ['州自然资源局局长　艾山江·玉努斯（维吾尔族）', '州自然资源局局长/艾山江·玉努斯'],
    ['州自然资源局局长艾山江·玉努斯', '州自然资源局局长/艾山江·玉努斯'],
    ['王小明', '/王小明'],
  ])('reads the byline %s', (line, expected) => expect(under(line)).toEqual([expected]));

  it.each([
    '关于提请审议的议案',
    '主任、各位副主任、各位委员：',
    '县人大常委会主任候选人  王小明',
    '起草人：王小明  审核人：李强',
  ])('reads no byline in %s', (line) => expect(under(line)).toEqual([]));

  it('takes who signs where no byline stands, glued to his office or not', () => {
    const signed = (line: string) => show(readAuthors([], paragraphsOf('现予公布。', line, '2020年8月11日')));
    expect(signed('中华人民共和国主席王小明')).toEqual(['中华人民共和国主席/王小明']);
    expect(signed('区长：李强')).toEqual(['区长/李强']);
    expect(signed('甲区人民政府')).toEqual([]);
  });
});
