import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { readListStyle } from '../../src/text/list-style.ts';
import { readNames } from '../../src/text/name-lists.ts';

/** Names as `label=name(note)`, a damaged one with `!`, a gap as `_`. */
function names(text: string, ...list: string[]): string[] {
  const style = list.length ? readListStyle(list.map((line) => ({ text: line, plain: fold(line) }))) : undefined;
  return readNames(fold(text), text, style).map(
    (each) =>
      `${each.label ? `${each.label}=` : ''}${each.printed || '_'}${each.damaged && each.printed ? '!' : ''}${each.note ? `(${each.note})` : ''}`,
  );
}

describe('readNames', () => {
  it.each([
    ['王明、李强、张大力', ['王明', '李强', '张大力']],
    ['王明,李强,张大力', ['王明', '李强', '张大力']],
    ['李伟 王芳 张秀英 刘洋', ['李伟', '王芳', '张秀英', '刘洋']],
    ['王明   李强   张大力', ['王明', '李强', '张大力']],
    ['王  明  李  强  张大力', ['王明', '李强', '张大力']],
    ['郝　山、冷　月、段其昌', ['郝山', '冷月', '段其昌']],
    ['王 小明、欧阳 锋', ['王小明', '欧阳锋']],
    ['哈丽旦·努尔　　马　　　亮　　苏合热·巴特尔', ['哈丽旦·努尔', '马亮', '苏合热·巴特尔']],
    ['阿　扎　提　　　　　白　　　榆　　　　巴　特　尔', ['阿扎提', '白榆', '巴特尔']],
    ['热依木江 · 吐尔逊、阿依努尔．木拉提', ['热依木江·吐尔逊', '阿依努尔·木拉提']],
    ['谭　笑　樊　星　糜竹青　钮祜禄英', ['谭笑', '樊星', '糜竹青', '钮祜禄英']],
  ])('parts and joins %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('keeps what brackets say beside the name', () => {
    expect(names('王秀英(女，蒙古族)、李强（因病）、张三(58票)')).toEqual([
      '王秀英(女，蒙古族)',
      '李强(因病)',
      '张三(58票)',
    ]);
  });

  it('takes labels, with a colon or as words of office, and gives them to the names behind them', () => {
    expect(names('主　任：王明　副主任：李　强　张三')).toEqual(['主任=王明', '副主任=李强', '副主任=张三']);
    expect(names('主任　王明')).toEqual(['主任=王明']);
    expect(names('副 主 任：王明　李强')).toEqual(['副主任=王明', '副主任=李强']);
    expect(names('王明　主 任：李强')).toEqual(['王明', '主任=李强']);
    expect(names('市监察委员会：卓　越')).toEqual(['市监察委员会=卓越']);
  });

  it('ends where the sentence counts the names', () => {
    expect(names('王明、马为民等6名同志')).toEqual(['王明', '马为民']);
    expect(names('王明、李强两位同志')).toEqual(['王明', '李强']);
    expect(names('委员五十六人（名单略）')).toEqual([]);
  });

  it('marks single characters and keeps the gap where a padded name was lost', () => {
    const list = ['王大明  李  强  张小力  赵文武', '孙四海      周一平  线  吴国栋'];
    expect(names(list[1] as string, ...list)).toEqual(['孙四海', '_', '周一平', '线!', '吴国栋']);
  });

  it('marks a name of two characters without padding only in a list that lost characters', () => {
    const list = ['王大明  李  强  张小力  赵武', '孙四海  周  吴国栋'];
    expect(names(list[0] as string, ...list)).toEqual(['王大明', '李强', '张小力', '赵武!']);
    expect(names('王大明  李  强  张小力  赵武')).toEqual(['王大明', '李强', '张小力', '赵武']);
  });

  it('parts lone characters by the looks of names and the wider gap beside a lost one', () => {
    const list = ['王大明  李  强    鹏  欧  冶  张小力', '司马    闻  莺  鲁  直  赵文武  孙  武  周  一'];
    expect(names(list[0] as string, ...list)).toEqual(['王大明', '李强', '鹏!', '欧冶', '张小力']);
    expect(names(list[1] as string, ...list)).toEqual(['司马!', '闻莺', '鲁直', '赵文武', '孙武', '周一']);
  });

  it('reads a delegation before its names as their label', () => {
    expect(names('甲乡代表团（3人）：王明、李强、市人大代表张三')).toEqual([
      '甲乡代表团=王明',
      '甲乡代表团=李强',
      '甲乡代表团=市人大代表张三',
    ]);
  });

  it('takes a note of one character for no lost name', () => {
    expect(names('巴图　赵小四（女）　李大强')).toEqual(['巴图', '赵小四(女)', '李大强']);
  });

  it('sees no gap where brackets fill it', () => {
    expect(names('王大明  李四海(回族)  张小力  赵文武')).toEqual(['王大明', '李四海(回族)', '张小力', '赵文武']);
  });

  it('says where each name stands', () => {
    const [, second] = readNames('王明、李  强(女)', '王明、李  强(女)');
    expect([second?.index, second?.length]).toEqual([3, 4]);
  });
});
