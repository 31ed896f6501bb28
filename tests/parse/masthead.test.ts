import { describe, expect, it } from 'vitest';
import { readMasthead } from '../../src/parse/masthead.ts';
import { textParagraphs } from '../support/text-paragraphs.ts';

const read = (text: string) =>
  readMasthead(
    textParagraphs(text),
    text.split('\n').map((line, at) => ({ number: at + 1, text: line })),
  );
const facts = (text: string) => {
  const found = read(text);
  return found && [found.title, found.year, found.number, found.published, found.length];
};
const rest = '\n\n甲县人大常委会任免名单\n任命王明为甲县人民法院院长。';

describe('readMasthead', () => {
  it.each([
    ['公报【2020】第九期', ['公报【2020】第九期', 2020, 9, null, 1]],
    [
      '甲市人大常委会公报\n2021年第3号(总第158号)\n2021年8月16日出版',
      ['甲市人大常委会公报 2021年第3号(总第158号)', 2021, 3, '2021-08-16', 3],
    ],
    ['甲區人大常委會會刊  第28期\n发布时间：2021-11-05', ['甲區人大常委會會刊 第28期', 2021, 28, '2021-11-05', 2]],
    ['公　　报\n２０２２年第１期（总第３７期）', ['公报 ２０２２年第１期（总第３７期）', 2022, 1, null, 2]],
    [
      '嶺東省人大常委會公報\n二〇一七年第五號（總第三二一號）\n二〇一七年十月二十日出版',
      ['嶺東省人大常委會公報 二〇一七年第五號（總第三二一號）', 2017, 5, '2017-10-20', 3],
    ],
    ['甲省人大常委会公报\n1985\n6\n一九八五年十二月三十一日', ['甲省人大常委会公报 1985 6', 1985, 6, '1985-12-31', 4]],
    [
      '甲县人大常委会公报\nJIA XIAN RENDA CHANGWEIHUI GONGBAO\n第5期（总第47期） 2022年11月25日',
      ['甲县人大常委会公报 第5期（总第47期）', 2022, 5, '2022-11-25', 3],
    ],
    ['甲区人大常委会公报\n（2021·2）', ['甲区人大常委会公报 （2021·2）', 2021, 2, null, 2]],
    [
      '甲镇第九届人民代表大会第五次会议\n会 刊\n（大会秘书处编印）\n二〇二〇年一月',
      ['甲镇第九届人民代表大会第五次会议会刊', 2020, null, null, 4],
    ],
    [
      '中华人民共和国\n全国人民代表大会常务委员会公报\n2019年第一号',
      ['中华人民共和国 全国人民代表大会常务委员会公报 2019年第一号', 2019, 1, null, 3],
    ],
  ])('reads %j', (text, expected) => expect(facts(text + rest)).toEqual(expected));

  it('takes the day of publication from a line among print links', () => {
    const text = `公报【2019】第二期\n发布日期:2019-03-06 打印 |    字号:大 中 小${rest}`;
    const [, ...others] = textParagraphs(text);
    const lines = text.split('\n').map((line, at) => ({ number: at + 1, text: line }));
    const [title] = textParagraphs(text);
    expect(readMasthead([title as never, ...others.slice(1)], lines)?.published).toBe('2019-03-06');
  });

  it('names the body that publishes, as printed, and the lines it stands on', () => {
    expect(read(`甲市人大常委会公报\n\n2021年第3号${rest}`)).toMatchObject({
      organization: '甲市人大常委会',
      lines: [1, 3],
    });
    expect(read(`嶺東省人民代表大會常務委員會公報\n2017年第5號${rest}`)?.organization).toBe(
      '嶺東省人民代表大會常務委員會',
    );
    expect(read(`公报【2020】第九期${rest}`)?.organization).toBeNull();
  });

  it.each([
    ['a single document', '甲县人大常委会\n关于加强水源保护的决定\n(2018年5月30日会议通过)'],
    ['a numbered notice', '甲县人大常委会公告\n第六号\n现予公布。'],
    ['an agenda', '甲县第七届人大常委会第三次会议议程\n一、审议人事任免案'],
    ['running text', '甲县人大常委会公报是本级人大的刊物,2021年第3号刊登了下列文件。'],
    ['nothing', ''],
  ])('finds none in %s', (_, text) => expect(read(text)).toBeNull());
});
