import { describe, expect, it } from 'vitest';
import { readMentions } from '../../src/read/mentions.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const mentions = (line: string, known: string[] = []) => [
  ...new Set(readMentions(paragraphsOf(line), new Set(known)).map((each) => each.name)),
];

describe('readMentions', () => {
  it.each([
    ['区人大常委会主任王明主持会议,副主任李强、张大力和委员出席会议。', ['王明', '李强', '张大力']],
    ['区长夏侯敏，区人民法院院长祝融川，区人民检察院检察长乐志平列席会议。', ['夏侯敏', '祝融川', '乐志平']],
    ['常务副区长张健多次到现场调度。', ['张健']],
    ['市长何平应邀出席。', ['何平']],
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
