import { describe, expect, it } from 'vitest';
import { readRosters } from '../../../src/read/people/mention-rosters.ts';
import { paragraphsOf } from '../../support/paragraphs-of.ts';

const roster = (...lines: string[]) =>
  readRosters(paragraphsOf(...lines)).map(({ name, post, kind, line }) => `${line} ${kind} ${post ?? ''}${name}`);

describe('readRosters', () => {
  it('reads lines of names below what says who they are', () => {
    expect(
      roster('甲县第十八届人民代表大会第一次会议主席团名单', '(65人)', '丁  一  马文才  王德厚', '方  正  司马光明'),
    ).toEqual(['3 official 丁一', '3 official 马文才', '3 official 王德厚', '4 official 方正', '4 official 司马光明']);
  });

  it('calls those of a delegation deputies', () => {
    expect(roster('城关镇代表团(12名)', '孙  悟  周伯通  吴用')).toEqual([
      '2 deputy 孙悟',
      '2 deputy 周伯通',
      '2 deputy 吴用',
    ]);
  });

  it('takes the office from the label', () => {
    expect(roster('秘书长:何建平', '副秘书长:林立、陈小鲁')).toEqual([
      '1 official 秘书长何建平',
      '2 official 副秘书长林立',
      '2 official 副秘书长陈小鲁',
    ]);
  });

  it('takes the office from a line of its own, however it is set', () => {
    expect(roster('秘书长：王　洪', '委　员（按姓名笔画为序）：', '丁　一　　于　谦', '主　任：', '李守诚')).toEqual([
      '1 official 秘书长王洪',
      '3 official 委员丁一',
      '3 official 委员于谦',
      '5 official 主任李守诚',
    ]);
  });

  it('reads no sentences, no dates and no tables', () => {
    expect(roster('代表名单', '本届大会共有代表65名。', '丁  一  马文才')).toEqual([]);
    expect(roster('代表资格审查委员会名单', '2019年1月7日')).toEqual([]);
    expect(roster('成员单位名单', '财政局  水利局  农业农村局', '指标  单位  数量')).toEqual([]);
    expect(roster('丁  一  马文才  王德厚')).toEqual([]);
  });
});
