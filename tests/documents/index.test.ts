import { describe, expect, it } from 'vitest';
import { collectionOf, documentCollections } from '../../src/documents/collections.ts';
import { kindOf, kindOfOpening, kinds } from '../../src/documents/index.ts';
import { documentType } from '../../src/records/index.ts';

describe('the registry', () => {
  it('has every type once', () => {
    expect(kinds.map(({ type }) => type).sort()).toEqual([...documentType.options].sort());
  });

  it('asks what is left over last', () => expect(kinds.at(-1)?.type).toBe('other'));

  it('asks statelessly: a pattern gives the same answer twice', () => {
    for (const { claims, common, opening } of kinds)
      for (const pattern of [claims, common, opening]) expect(pattern?.flags ?? '').not.toMatch(/[gy]/);
  });

  it('infers a title where an opening stands for one, and only there', () => {
    for (const { opening, lostTitle } of kinds) expect(Boolean(opening)).toBe(Boolean(lostTitle));
  });

  it('calls common only what a kind itself claims', () => {
    for (const word of ['公告', '议案', '决定', '决议', '工作报告', '会议日程', '报告', '任免名单', '方案']) {
      const kind = kindOf(word);
      expect(kind?.common?.test(word), word).toBe(true);
    }
  });
});

describe('a title that names its body or its matter', () => {
  it.each([
    '甲县第九届人民代表大会第二次会议选举办法',
    '甲县人大常委会公告',
    '对《》的审议意见',
    '关于甲县2020年决算的报告',
    '甲县第七届人大常委会第三次会议议程',
  ])('is not common, as “%s”', (title) => expect(kindOf(title)?.common?.test(title) ?? false).toBe(false));

  it.each(['选举办法', '实施方案', '整改意见', '有关规定', '令'])('is common without, as “%s”', (title) =>
    expect(kindOf(title)?.common?.test(title)).toBe(true),
  );
});

describe('of two kinds that could claim a title the earlier one does', () => {
  it.each([
    ['政府工作报告名词解释', 'glossary'],
    ['关于代表资格的审查报告', 'credentials-report'],
    ['关于政府工作报告的决议', 'resolution'],
    ['关于预算执行情况报告的说明', 'explanation'],
    ['关于预算执行的审计工作报告', 'report'],
    ['关于计划执行情况的报告', 'plan-report'],
    ['出席人员名单', 'attendance'],
    ['任免名单', 'appointment-list'],
    ['选举结果公告', 'notice'],
    ['供职报告', 'speech'],
    ['关于五年规划实施情况的报告', 'plan-report'],
    ['《》的审议意见', 'other'],
  ])('%s is of type %s', (title, type) => expect(kindOf(title)?.type).toBe(type));
});

describe('kindOfOpening', () => {
  it.each([
    ['各位代表:\n现在,我代表县人民政府,向大会报告工作,请予审议。', 'work-report', '政府工作报告'],
    ['我受县人大常委会委托,向大会报告工作', 'work-report', '人民代表大会常务委员会工作报告'],
    ['现在,我代表县人民法院向大会报告工作', 'work-report', '县人民法院工作报告'],
    ['会议决定:接受王明因工作变动辞去甲县副县长职务的请求', 'decision', '关于接受王明辞去甲县副县长职务请求的决定'],
    ['现将2020年财政预算执行情况报告如下', 'budget-report', '关于财政预算执行情况的报告'],
    ['现将国民经济和社会发展计划执行情况报告如下', 'plan-report', '关于国民经济和社会发展计划执行情况的报告'],
    ['如果通过对我的任命,我将努力工作', 'speech', '任职发言'],
    ['我是拟任人选王明,现作供职发言', 'speech', '任职发言'],
    [
      '3月18日,甲县九届人大常委会召开第八次会议。会议决定接受王明辞职。',
      'meeting-news',
      '甲县九届人大常委会召开第八次会议',
    ],
    ['本报讯 (记者 王明)18日上午,市人大常委会第三次会议举行,王明主持。', 'meeting-news', '市人大常委会第三次会议举行'],
    [
      '甲市五届人大常委会第八次会议1月8日举行,审议人事任免事项。',
      'meeting-news',
      '甲市五届人大常委会第八次会议1月8日举行',
    ],
    [
      '记者获悉,1月12日,甲区第二届人民代表大会第一次会议完成各项议程后,在文化中心闭幕。',
      'meeting-news',
      '甲区第二届人民代表大会第一次会议完成各项议程后',
    ],
    ['昨天,乡人民代表大会主席团召开会议,李强主持。', 'meeting-news', '乡人民代表大会主席团召开会议'],
    ['经主任会议研究,拟定于3月召开第八次会议。现将有关事宜通知如下:', 'notice', '通知'],
    ['甲县人大常委会会议听取了报告,决定批准2020年县级财政决算。', 'resolution', '关于批准2020年县级财政决算的决议'],
  ])('infers from “%s” a title', (opening, type, title) => expect(kindOfOpening(opening)).toEqual({ type, title }));

  it.each([
    '',
    '会议听取了报告。',
    '今年以来,全县财政收入稳步增长。',
    '我代表全体同志表示感谢。',
    '根据3月18日县人大常委会召开的第八次会议的决定,办好有关事项。',
    '根据县人大常委会会议批准的2020年财政预算,抓好各项工作。',
    '县人大常委会定于3月18日召开第八次会议,请准时出席。',
  ])('infers nothing from “%s”', (opening) => expect(kindOfOpening(opening)).toBeNull());
});

describe('the collections', () => {
  it('keep every type, and are named once', () => {
    expect(Object.keys(collectionOf).sort()).toEqual([...documentType.options].sort());
    expect(new Set(documentCollections).size).toBe(documentCollections.length);
  });
});
