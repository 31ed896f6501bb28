import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/documents/index.ts';
import { linkAgenda } from '../../src/parse/agenda-links.ts';
import { claimForm } from '../../src/parse/title.ts';
import type { DocumentRecord } from '../../src/records/index.ts';
import { documentRecord } from '../support/document-record.ts';

type Paper = string | ({ title: string } & Partial<DocumentRecord>);

/** The items with the positions of the documents that they took up: `人事任免 ← 2 3`. */
function links(items: string[], papers: Paper[], place?: string): string[] {
  const documents = papers.map((paper, at) => {
    const facts = typeof paper === 'string' ? { title: paper } : paper;
    return documentRecord({ id: String(at + 1), type: kindOf(claimForm(facts.title))?.type ?? 'other', ...facts });
  });
  const agenda = items.map((text, at) => ({ meeting: 'm', position: at + 1, text, line: at + 1, documents: [] }));
  return linkAgenda(agenda, documents, place).map(({ documents: own }) => own.join(' '));
}

describe('an item takes up', () => {
  it.each([
    ['听取和审议县人民政府关于2020年环境状况的报告', '甲县人民政府关于2020年环境状况的报告'],
    ['听取县人民法院工作报告', '甲县人民法院工作报告'],
    ['听取县人民法院、县人民检察院工作报告', '甲县人民检察院工作报告（书面）'],
    [
      '審議《嶺東省海洋經濟發展規劃綱要（草案）》',
      '嶺東省人民政府關於提請審議《嶺東省海洋經濟發展規劃綱要（草案）》的議案',
    ],
    ['审议《甲市养犬管理条例（草案）》', '关于《甲市养犬管理条例（草案）》的说明'],
    ['听取和审查镇人大主席团工作报告', '甲镇人民代表大会主席团工作报告'],
    ['听取和审议县人大常委会关于代表建议办理情况的报告', '关于甲县第七届人大三次会议代表建议办理情况的报告'],
    ['审查和批准2020年财政决算', '关于批准甲县2020年财政决算的决议'],
  ])('“%s” the paper on the same matter', (item, title) => {
    expect(links([item, '其他'], [title])).toEqual(['1', '']);
  });

  it('the paper on its matter, however long the name of the place is that every title holds', () => {
    const place = '甲乙丙丁戊己自治县';
    const items = [
      `审议《${place}人大常委会工作报告》（讨论稿）`,
      '听取县人大常委会代表资格审查委员会关于补选代表资格的审查报告',
    ];
    const paper = `${place}人大常委会代表资格审查委员会关于${place}补选代表的代表资格审查报告`;
    expect(links(items, [paper], place)).toEqual(['', '1']);
  });

  it('acts on persons, where it is the one on appointments', () => {
    const papers = [
      '关于提请王明等同志职务任免的议案',
      '供职发言',
      '甲县人大常委会任免名单',
      '关于接受李强辞去副县长职务请求的决定',
    ];
    for (const item of ['审议人事任免事项', '人事任免', '审议任免案', '其他人事任免事项'])
      expect(links(['听取审计工作报告', item], papers)).toEqual(['', '1 2 3 4']);
  });

  it('what is attached to what it took up', () => {
    const papers: Paper[] = ['甲县人民政府工作报告', { title: '名词解释', attachmentOf: '1' }];
    expect(links(['听取县人民政府工作报告'], papers)).toEqual(['1 2']);
  });

  it('the reports that no other item names, where it names all of them', () => {
    const papers = ['甲县人民法院工作报告', '关于甲县2020年预算执行情况的报告'];
    expect(links(['听取县人民法院工作报告', '审议各项报告'], papers)).toEqual(['1', '2']);
  });
});

describe('a document', () => {
  it('goes to the item that fits it best, and to no second one', () => {
    const items = ['听取关于2020年财政决算的报告', '听取关于2020年度预算执行的审计工作报告'];
    expect(links(items, ['关于甲县2020年度预算执行的审计工作报告', '关于甲县2020年财政决算的报告'])).toEqual([
      '2',
      '1',
    ]);
  });

  it('that an item asks for may have other words than the report under it', () => {
    const resolution = ['甲省人大常委会关于加强农村义务教育工作的决议'];
    expect(links(['听取关于我省农村义务教育情况的汇报,并作出相应决议'], resolution)).toEqual(['1']);
    expect(links(['听取关于我省农村义务教育情况的汇报'], resolution)).toEqual(['']);
  });

  it('on an office held or on work assessed goes to the item that has it done', () => {
    const items = ['开展对县政府部门负责人述职评议', '对县教育局等三个单位工作进行满意度测评', '审议人事任免案'];
    expect(
      links(items, [
        { title: '述职报告', type: 'speech' },
        '对王明、李强同志述职的评议意见',
        '县人大常委会工作满意度测评结果',
        '关于加装电梯工作的评议意见',
      ]),
    ).toEqual(['1 2', '3', '']);
  });

  it('that makes a law known goes to the item on the law', () => {
    const announced = (title: string) => ({
      title: '甲省人大常委会公告',
      citations: [{ title, document: 'x', line: 1 }],
    });
    const items = ['审议《甲省水土保持条例（修订草案）》', '审议《甲省城镇房屋拆迁管理条例修正案（草案）》'];
    expect(
      links(items, [
        announced('甲省水土保持条例'),
        announced('甲省人大常委会关于修改〈甲省城镇房屋拆迁管理条例〉的决定'),
        announced('选举法'),
        '甲省水土保持条例',
      ]),
    ).toEqual(['1 4', '2']);
  });

  it('of a special act goes to the item on it', () => {
    expect(links(['审议撤职案', '审议其他人事任免事项'], ['关于撤销李强甲县水利局局长职务的决定'])).toEqual(['1', '']);
  });

  it.each([
    ['is of another matter', '关于全县义务教育工作情况的报告'],
    ['is the agenda itself', '甲县第七届人大常委会第三次会议议程'],
    ['is a list of those present', '听取环境状况报告的出席人员名单'],
    ['has a title that says nothing', '公告'],
  ])('goes nowhere where it %s', (_, title) => {
    expect(links(['听取和审议关于2020年环境状况的报告'], [title])).toEqual(['']);
  });
});

it('nothing is linked where nothing is there', () => {
  expect(links([], ['甲县人民法院工作报告'])).toEqual([]);
  expect(links(['其他'], [])).toEqual(['']);
});
