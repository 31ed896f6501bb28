import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, fold } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['２０２２年第１期（总第３７期）', '2022年第1期(总第37期)'],
    ['人民代表大會常務委員會', '人民代表大会常务委员会'],
    ['職務、贊成、請假、列席', '职务、赞成、请假、列席'],
    ['姓　名\u00a0\t职务', '姓 名  职务'],
    ['二○一七年、二〇一七年', '二〇一七年、二〇一七年'],
    ['叶尔肯•哈布力・甲', '叶尔肯·哈布力·甲'],
    ['――在会议上──', '——在会议上——'],
    ['「海洋」『強省』', '“海洋”“强省”'],
    ['甲政〔2021〕5号，【打印】', '甲政[2021]5号,[打印]'],
    ['Ａｂ％；：！？', 'Ab%;:!?'],
    ['⼄县⼈⺠代表⼤会、副县⻓、⾒⻅', '乙县人民代表大会、副县长、见见'],
    ['\uf98e\uf967', '年不'],
    ['一一2031年1月9日在甲区会议上', '——2031年1月9日在甲区会议上'],
    ['－－在甲区第五次会议上--甲某', '——在甲区第五次会议上——甲某'],
    [
      '二OO九年、二ＯＯ九年、二0一七年、一九九o年、二〇二〇年',
      '二〇〇九年、二〇〇九年、二〇一七年、一九九〇年、二〇二〇年',
    ],
  ])('reads %s as %s', (text, expected) => expect(fold(text)).toBe(expected));

  it.each([
    '',
    'plain ASCII 123',
    '汉字、《书名》。',
    '𠮷野家',
    '①②③',
    'Ⅲ类',
    '�',
    '⺅⺮',
    '2000年',
    '一0年',
    '二OO九号',
    '一一落实',
    '3-5万元',
    '|---|:--|',
    '<!--甲--><!-- b -->',
    '-----',
  ])('leaves “%s”', (text) => expect(fold(text)).toBe(text));

  it('keeps the length of every text, so that places agree', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
    const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).join('');
    expect(fold(all)).toHaveLength(all.length);
  });

  it('changes nothing that it has folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('bare', () => {
  it.each([
    ['　公　　告　', '公告'],
    ['马 \u00a0亮\t', '马亮'],
    ['\ufeff第１号\u200b', '第1号'],
    [' \n ', ''],
  ])('takes the spaces out of %j', (text, expected) => expect(bare(text)).toBe(expected));
});
