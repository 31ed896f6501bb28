import { describe, expect, it } from 'vitest';
import { isOffice, postKey, splitPosts } from '../../src/read/posts.ts';

const parts = (text: string) =>
  splitPosts(text).map(({ index, length, body }) =>
    body
      ? `${text.slice(body.index, body.index + body.length)}|${text.slice(index, index + length)}`
      : text.slice(index, index + length),
  );

describe('splitPosts', () => {
  it.each([
    ['甲区人民法院行政庭庭长、审判委员会委员', ['甲区人民法院行政庭庭长', '甲区人民法院|审判委员会委员']],
    ['甲市人大常委会副秘书长、研究室主任', ['甲市人大常委会副秘书长', '甲市人大常委会|研究室主任']],
    [
      '县人民检察院副检察长、检察委员会委员、检察员',
      ['县人民检察院副检察长', '县人民检察院|检察委员会委员', '县人民检察院|检察员'],
    ],
    ['县人大教育、科学、文化委员会主任委员', ['县人大教育、科学、文化委员会主任委员']],
    ['县文化体育和旅游局局长', ['县文化体育和旅游局局长']],
    ['县财政局局长、县国资局局长', ['县财政局局长', '县国资局局长']],
    ['立案庭副庭长、审判员', ['立案庭副庭长', '审判员']],
    ['副秘书长兼办公厅主任', ['副秘书长', '办公厅主任']],
  ])('parts %s', (text, expected) => expect(parts(text)).toEqual(expected));
});

describe('isOffice', () => {
  it.each(['甲县水利局局长', '副县长', '审判员', '人大代表', '监察委员会委员', '副縣長', '審判員'])(
    'knows %s',
    (text) => expect(isOffice(text)).toBe(true),
  );
  it.each(['执法检查组组长', '临时党委书记', '代表团团长', '河长', '工作'])('leaves %s', (text) =>
    expect(isOffice(text)).toBe(false),
  );
});

describe('postKey', () => {
  it.each([
    ['甲县第十七届人民代表大会常务委员会委员', '县人大常委会委员'],
    ['甲县人民政府副县长', '副县长'],
    ['甲乙自治县人民政府县长', '县长'],
    ['甲省发展和改革委员会主任', '省发展和改革委员会主任'],
    ['县十二届人大代表', '高塘县第十二届人民代表大会代表'],
  ])('gives %s and %s one form', (a, b) => expect(postKey(a)).toBe(postKey(b)));

  it('keeps chief and deputy apart', () => expect(postKey('甲县副县长')).not.toBe(postKey('甲县县长')));
});
