import { describe, expect, it } from 'vitest';
import { readMentions } from '../../../src/read/people/mentions.ts';
import { paragraphsOf } from '../../support/paragraphs-of.ts';

const mentions = (line: string, known: string[] = []) => [
  ...new Set(readMentions(paragraphsOf(line), new Set(known)).map((each) => each.name)),
];

describe('readMentions', () => {
  it('takes a padded name of two that is known, rather than one of three', () => {
    expect(mentions('选举副县长：石　磊　于　非　李　铁　牛为下届副县长', ['石磊'])).toEqual(['石磊']);
  });

  it('takes whom a congress elects to its committee for no deputies by that', () => {
    expect(readMentions(paragraphsOf('会议补选王明为甲县人民代表大会常务委员会副主任。'))).toEqual([]);
  });

  it.each([
    ['鉴于县长王明已辞职，', '县长'],
    ['因县长王明提出辞职，', '县长'],
    ['会议同意代理乡长王明的报告', '代理乡长'],
    ['会议听取了市财政局局长王明作的报告', '市财政局局长'],
    ['王明同志为核心', null],
    ['会议补选王明、李强为甲县人民代表大会代表。', '代表'],
  ])('gives the post alone, without the words before it: %s', (line, post) => {
    expect([...new Set(readMentions(paragraphsOf(line)).map((each) => each.post))]).toEqual([post]);
  });

  it.each([
    ['区人大常委会主任王明主持会议,副主任李强、张大力和委员出席会议。', ['王明', '李强', '张大力']],
    ['区长夏侯敏，区人民法院院长祝融川，区人民检察院检察长乐志平列席会议。', ['夏侯敏', '祝融川', '乐志平']],
    ['常务副区长张健多次到现场调度。', ['张健']],
    ['市长何平应邀出席。', ['何平']],
    ['市医疗保障局局长吴曼丽答：目前参保人员128万。', ['吴曼丽']],
    ['县人大常委会主任托合塔尔·沙依兰主持会议', ['托合塔尔·沙依兰']],
    ['会议听取了市财政局局长独孤宏受市人民政府委托作的报告', ['独孤宏']],
    ['上午9:00　　主持人：欧阳秉义', ['欧阳秉义']],
    ['市长　莫怀川', ['莫怀川']],
    ['县人大常委会副主任  欧  贤', ['欧贤']],
    ['省財政廳廳長　區慕賢', ['區慕賢']],
    ['推介会上,周强院长给予高度肯定。', ['周强']],
    ['县领导杜光明、叶青、诸葛春杰参加会议。', ['杜光明', '叶青', '诸葛春杰']],
    ['临时党委由9名同志组成:林文同志任书记,严兴、刘悦同志任副书记。', ['林文', '严兴', '刘悦']],
    ['常务主席分别为:王明、肖敏(女)、李小强。', ['王明', '肖敏', '李小强']],
    ['执法检查组由副主任郝山任组长,王芳、李静任副组长。', ['郝山', '王芳', '李静']],
    ['由主任委员王明、副主任委员逄海任副组长。', ['王明', '逄海']],
    ['州长巴图孟和主持会议。', ['巴图孟和']],
    ['国家主席席小平发表讲话。', ['席小平']],
    ['主席团成员龙小朵、石小岩轮流主持会议。', ['龙小朵', '石小岩']],
    ['副主任皇甫小冉、綦毋潜,委员刘小平等视察了工作。', ['皇甫小冉', '綦毋潜']],
    ['王小明等12名代表提出的议案', ['王小明']],
    ['委员长栗小书在甲省检查工作。', ['栗小书']],
    ['监票人:王明、张　再　兴', ['王明', '张再兴']],
    ['补选王大曾、韩小翃(女,回族)二同志为县人大代表。原代表陆小渐同志病故。', ['王大曾', '韩小翃', '陆小渐']],
    ['讨论罢免卢小声省人大代表职务的有关事宜', ['卢小声']],
    ['许可县人民检察院对丘小为实行逮捕。', ['丘小为']],
    ['甲乡、乙镇补选连城、巫马兰2名代表。', ['连城', '巫马兰']],
    ['甲县选出的隗建章因工作调动辞去代表职务', ['隗建章']],
    ['李雲龍,男,汉族,1970年9月出生', ['李雲龍']],
  ])('names the persons of %s', (line, expected) => expect(mentions(line).sort()).toEqual([...expected].sort()));

  it.each([
    '主任和副主任协助工作,院长任期与本级人民代表大会每届任期相同。',
    '县长信箱、局长热线全年受理来电,主任时间安排由办公室负责。',
    '县委书记温暖寄语青年,村主任全面负责。',
    '理科王小明同学获全区第一名。',
    '在党中央的坚强领导下,全体代表和委员应当认真履职。',
    '任免专门委员会的个别副主任委员和部分委员。',
    '9:00　开幕会　执行主席:(另定)',
    '被告人李四不服,提出上诉。',
    '区人民政府代理区长、区人民法院院长、区财政局局长。',
  ])('names nobody in %s', (line) => expect(mentions(line)).toEqual([]));

  it('takes the office as the text prints it', () => {
    const [mention] = readMentions(paragraphsOf('会议审查了省財政廳廳長區慕賢提出的報告'));
    expect(mention?.post).toBe('省財政廳廳長');
  });

  it('ends a name where lists of the issue end it', () => {
    expect(mentions('县长巴合提·木汗因工作调动提出辞职。', ['巴合提·木汗'])).toEqual(['巴合提·木汗']);
    expect(mentions('局长普布次仁汇报了情况。')).toEqual([]);
    expect(mentions('局长普布次仁汇报了情况。', ['普布次仁'])).toEqual(['普布次仁']);
  });
});
