import { describe, expect, it } from 'vitest';
import { claimForm, isTitleLine, readTitle } from '../../src/parse/title.ts';
import { type Paragraph, paragraph } from '../../src/text/paragraph.ts';
import { textParagraphs } from '../support/text-paragraphs.ts';

const line = (text: string): Paragraph => paragraph([{ number: 1, text }], 0);

describe('isTitleLine', () => {
  it.each([
    '甲县人民代表大会常务委员会公告',
    '公　　告',
    '2021年预算草案的报告',
    '《政府工作报告》名词解释',
    '关于检查《甲法；乙法》实施情况的报告',
    '（草案）的说明',
  ])('takes “%s”', (text) => expect(isTitleLine(line(text))).toBe(true));

  it.each([
    '一、审议人事任免案',
    '会议通过了决定。',
    '各位代表:',
    '教育支出：209329',
    '(2021年3月18日通过)',
    '2021年3月18日',
    '附件1',
    '张三  李四  王五',
    '38260',
    '王　明　　甲县水利局局长职务',
    '王　明甲县水利局局长职务',
    '王　明（兼）',
    '甲省人民检察院南原分院检察长职务　　　　王小伯',
    '王小明　　阿迪·买买提',
    '朱　砂　吴　钩　江　枫　湖心亭',
    '谢谢大家',
    '——甲县',
    '关于甲、乙、',
    `${'关于甲县的情况'.repeat(14)}的报告`,
  ])('refuses “%s”', (text) => expect(isTitleLine(line(text))).toBe(false));

  it('refuses the row of a table', () => {
    expect(isTitleLine(paragraph([{ number: 1, text: '公告', cells: ['公告'] }], 0))).toBe(false);
  });
});

describe('claimForm', () => {
  it.each([
    ['关于《甲省条例（草案）》的说明', '关于《》的说明'],
    ['关于《〈甲法〉办法》和《乙法》的说明', '关于《》和《》的说明'],
    ['关于召开会议的决定（草案）', '关于召开会议的决定'],
    ['公　告（第六号）', '公告'],
    ['甲县人大常委会公告〔七届〕第38号', '甲县人大常委会公告'],
    ['任免名单(二)', '任免名单'],
    ['甲縣預算報告（審議稿）', '甲县预算报告'],
    ['第六号', '第六号'],
  ])('gives %s as %s', (title, form) => expect(claimForm(title)).toBe(form));
});

describe('readTitle', () => {
  const read = (text: string, gap = 0) => {
    const title = readTitle(textParagraphs(text), 0, gap);
    return title && `${title.length} ${title.kind.type} ${title.text}${title.full ? '' : ' ?'}`;
  };

  it.each([
    ['甲县人大常委会公告\n正文。', '1 notice 甲县人大常委会公告'],
    [
      '甲县人民代表大会常务委员会\n关于召开会议的决定\n正文。',
      '2 decision 甲县人民代表大会常务委员会关于召开会议的决定',
    ],
    [
      '甲县第七届人大常委会\n代表资格审查委员会关于补选代表的\n代表资格的审查报告',
      '3 credentials-report 甲县第七届人大常委会代表资格审查委员会关于补选代表的代表资格的审查报告',
    ],
    [
      '甲市人民政府\n关于提请审议《甲市条例（草案）》\n的　议　案',
      '3 bill 甲市人民政府关于提请审议《甲市条例（草案）》的议案',
    ],
    [
      '关于甲县2018年财政预算执行情况\n与2019年财政预算草案的报告',
      '2 budget-report 关于甲县2018年财政预算执行情况与2019年财政预算草案的报告',
    ],
    ['公　　告', '1 notice 公告 ?'],
    ['嶺東省人民代表大會常務委員會\n關於召開會議的決定', '2 decision 嶺東省人民代表大會常務委員會關於召開會議的決定'],
  ])('reads %j', (text, title) => expect(read(text)).toBe(title));

  it('takes no line that stands apart', () => {
    expect(read('甲县人民代表大会常务委员会\n\n关于召开会议的决定')).toBeNull();
    expect(read('甲县人民代表大会常务委员会\n\n关于召开会议的决定', 1)).toMatch(/^2 decision/);
  });

  it('leaves what stands under a whole title to the head', () => {
    expect(read('甲县人大常委会任免名单\n县人民法院院长')).toBe('1 appointment-list 甲县人大常委会任免名单');
  });

  it.each([
    '听取和审议县人民政府关于2020年决算的报告',
    '审议《甲省条例》的议案',
    '现将有关情况报告',
    '根据代表资格审查委员会的报告',
    '一、审议人事任免案',
    '王明',
    '会议听取了报告。',
    '表决办法说明:',
  ])('refuses “%s”', (text) => expect(read(text)).toBeNull());
});

describe('cells that stand on lines of their own', () => {
  const title = (text: string) => readTitle(textParagraphs(text), 0, 1)?.text ?? null;
  it('begin no title, which begins below them', () => {
    expect(title('王小明\n甲县水利局局长\n甲县人大常委会会议出席情况统计表')).toBeNull();
    expect(title('甲县水利局局长\n甲县人大常委会会议出席情况统计表')).toBeNull();
    expect(title('职务\n出席情况')).toBeNull();
  });
  it('are not what words that go on to an act are', () =>
    expect(title('甲县人大常委会关于许可对代表\n王小明逮捕的决定')).toBe(
      '甲县人大常委会关于许可对代表王小明逮捕的决定',
    ));
});
