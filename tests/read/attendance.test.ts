import { describe, expect, it } from 'vitest';
import { readAttendance } from '../../src/read/attendance.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

function lists(...lines: string[]) {
  const read = readAttendance(paragraphsOf(...lines));
  const show = (list: typeof read.present) =>
    list
      .map(
        (each) =>
          `${each.printed || '_'}${each.damaged && each.printed ? '!' : ''}${each.note ? `(${each.note})` : ''}`,
      )
      .join(' ');
  return [show(read.present), show(read.absent), show(read.nonVoting)];
}

describe('readAttendance', () => {
  it.each([
    [
      ['出席:王明、李强', '请假:张三(因病)', '缺席:赵四', '列席:孙五、周六'],
      ['王明 李强', '张三(因病) 赵四', '孙五 周六'],
    ],
    [
      ['出　席：王　明　　李小强', '缺　席：达　　　娃'],
      ['王明 李小强', '达娃', ''],
    ],
    [
      ['出席人员王大明  李小强', '  赵文武  孙四海', '缺席人员:周一平'],
      ['王大明 李小强 赵文武 孙四海', '周一平', ''],
    ],
    [
      ['一、出席', '王明、李强', '二、缺席', '无', '三、列席', '县监委主任 何志强'],
      ['王明 李强', '', '何志强'],
    ],
    [
      ['因病、因事请假的委员:', '江流  高明远'],
      ['', '江流(请假) 高明远(请假)', ''],
    ],
    [
      ['出席：主任　蕭鎮嶽', '副主任　冼星河、邵　樺', '委員五十六人（名單略）'],
      ['蕭鎮嶽 冼星河 邵樺', '', ''],
    ],
    [['列席人员:县政府副县长周海,县法院院长江大河'], ['', '', '周海 江大河']],
    [['出席会议的有:王德厚、李秀英、巴图等21人'], ['王德厚 李秀英 巴图', '', '']],
  ])('reads %j', (lines, expected) => expect(lists(...lines)).toEqual(expected));

  it.each([
    '列席:区人民政府代理区长、区人民法院院长、区财政局局长。',
    '区长王明、区监察委员会主任李强列席会议。',
    '因病因事不能到会的须书面请假。',
    '出席会议的还有各街道负责人。',
  ])('finds no list in %s', (line) => expect(lists(line)).toEqual(['', '', '']));

  it('reads the counts', () => {
    const count = (line: string) => {
      const { expected, counted } = readAttendance(paragraphsOf(line));
      return [expected, counted];
    };
    expect(count('(应到代表62人,实到58人,请假3人)')).toEqual([62, 58]);
    expect(count('常委会組成人員六十五人，出席六十二人。')).toEqual([65, 62]);
    expect(count('出席（39人）')).toEqual([null, 39]);
    expect(count('会议规模在500人左右。')).toEqual([null, null]);
  });

  it('keeps the offices that labels and brackets give', () => {
    const { posts } = readAttendance(
      paragraphsOf('出席', '主　任：王明', '委员(按姓氏笔画为序):', '李强', '列席:周海(副县长)'),
    );
    expect(posts.map(({ name, post, line }) => `${line} ${post}${name}`)).toEqual([
      '2 主任王明',
      '4 委员李强',
      '5 副县长周海',
    ]);
  });

  it('marks what is left of lost names', () => {
    const [present] = lists('出席:王大明  李小强  赵文武', '孙四海      周一平  线  吴国栋');
    expect(present).toBe('王大明 李小强 赵文武 孙四海 _ 周一平 线! 吴国栋');
  });
});
