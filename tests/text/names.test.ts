import { describe, expect, it } from 'vitest';
import { couldBeName, isPersonName, plainName } from '../../src/text/names.ts';

describe('isPersonName', () => {
  it.each([
    '王明',
    '李小龙',
    '欧阳锋',
    '欧阳秀英',
    '王  明',
    '马　　　亮',
    '阿依努尔·木拉提',
    '叶尔肯•哈布力',
    '蕭鎮嶽',
    '鄺鼎銘',
    '钮祜禄英',
  ])('takes %s for a name', (text) => expect(isPersonName(text)).toBe(true));

  it.each([
    '主任',
    '全面',
    '应当',
    '和平街',
    '高新区',
    '党中央',
    '副区长',
    '代表团',
    '王',
    '王小明同志',
    '常务副',
    '罗田乡',
    '李明，张三',
    '2021',
    '一.基本情况',
    '十二·环境质量',
  ])('refuses %s', (text) => expect(isPersonName(text)).toBe(false));
});

describe('couldBeName', () => {
  it.each(['克孜尔汗', '乌兰其其格', '支援', '米粒'])('allows %s where names are expected', (text) =>
    expect(couldBeName(text)).toBe(true),
  );

  it.each(['人民法院院长', '会议', '下列人员', '其', '县委书记'])('refuses %s even there', (text) =>
    expect(couldBeName(text)).toBe(false),
  );
});

it('drops padding and gives every dot one form', () => {
  expect(plainName('马　　　亮')).toBe('马亮');
  expect(plainName('叶尔肯•哈布力')).toBe('叶尔肯·哈布力');
});
