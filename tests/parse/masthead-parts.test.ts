import { describe, expect, it } from 'vitest';
import { readMasthead } from '../../src/parse/masthead.ts';
import { mastheadParts } from '../../src/parse/masthead-parts.ts';
import { textParagraphs } from '../support/text-paragraphs.ts';

const rest = '\n\n甲县人大常委会任免名单\n任命王明为甲县人民法院院长。';
const parts = (text: string) => mastheadParts(textParagraphs(text + rest)).join(' ');
const facts = (text: string) => {
  const found = readMasthead(textParagraphs(text + rest), []);
  return found && [found.title, found.year, found.number, found.published];
};

describe('the head of an issue', () => {
  it('spells the name of the issue over several lines', () =>
    expect(facts('甲省\n人民代表大会\n常务委员会\n公　报\n2008年第6号')).toEqual([
      '甲省人民代表大会常务委员会公报 2008年第6号',
      2008,
      6,
      null,
    ]));
  it('has its year and number on lines of their own, and the day of publication without a year', () =>
    expect(facts('中华人民共和国\n甲国人民代表大会常务委员会公报\n1994\n第四号\n6月30日出版')).toEqual([
      '中华人民共和国 甲国人民代表大会常务委员会公报 1994 第四号',
      1994,
      4,
      '1994-06-30',
    ]));
  it('joins several numbers, and goes by the first', () =>
    expect(facts('甲县人大常委会公报\n2024年第2、3期（合刊）')).toEqual([
      '甲县人大常委会公报 2024年第2、3期（合刊）',
      2024,
      2,
      null,
    ]));
  it('has the day of publication behind the number', () =>
    expect(facts('甲市人大常委会公报\n２００３年第四期（总第１９期）　　２００３年９月５日')).toEqual([
      '甲市人大常委会公报 ２００３年第四期（总第１９期）',
      2003,
      4,
      '2003-09-05',
    ]));
  it('says who edits it beside the day, and where it was taken from', () => {
    expect(parts('甲区人大工作通报\n2015年第6期\n甲区人大常委会办公室　2015年6月30日')).toBe('title title imprint');
    expect(parts('甲州人大常委会公报【2026】第1期\n2026年03月05日 来源:本网')).toBe('title date');
    expect(parts('甲市人民代表大会公报\n二〇一一年第一号\n甲市第六届人民代表大会第五次会议文件')).toBe(
      'title title imprint',
    );
  });
  it('may be signed by a presidium, with the month alone', () => {
    expect(parts('甲镇第九届人民代表大会第三次会议会刊\n甲镇人大主席团　2023年1月')).toBe('title imprint');
  });
  it('does not take in the first text', () => {
    expect(parts('甲县人大常委会公报\n2024年第2期\n甲县第三届人民代表大会第五次会议公告')).toBe('title title');
    expect(parts('甲县人大常委会公报\n2024年第2期\n2024年3月5日县人大常委会第三次会议通过')).toBe('title title');
  });
});
