import { describe, expect, it } from 'vitest';
import { readAttendance } from '../../../src/read/attendance/attendance.ts';
import { paragraphsOf } from '../../support/paragraphs-of.ts';

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
      ['出席：副主任王明、委員李強', '請假：委員趙剛', '列席：副縣長陳東、縣法院院長馬亮'],
      ['王明 李強', '趙剛(请假)', '陳東 馬亮'],
    ],
    [
      ['【出席】2人', '王明、李小强', '【缺席】1人', '达娃', '【列席】', '县法院院长赵四'],
      ['王明 李小强', '达娃', '赵四'],
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
    [
      ['一、常委会组成人员(2人)', '出席:王明  李小强', '(三)列席', '部分市人大代表:孙五、周六', '副县长　李　明'],
      ['王明 李小强', '', '孙五 周六 李明'],
    ],
    [['列席人员:县政府副县长周海,县法院院长江大河'], ['', '', '周海 江大河']],
    [['出席会议的有:王德厚、李秀英、巴图等21人'], ['王德厚 李秀英 巴图', '', '']],
  ])('reads %j', (lines, expected) => expect(lists(...lines)).toEqual(expected));

  it.each([
    '列席:区人民政府代理区长、区人民法院院长、区财政局局长。',
    '会议听取了区长王明所作的报告,并列席了有关会议。',
    '主任、副主任和委员共19人出席会议。',
    '会议决定,请副县长王明列席会议。',
    '会议由主任王明主持。',
    '因病因事不能到会的须书面请假。',
    '出席会议的还有各街道负责人。',
  ])('finds no list in %s', (line) => expect(lists(line)).toEqual(['', '', '']));

  it.each([
    ['区长王明、区监察委员会主任李强列席会议。', ['', '', '王明 李强']],
    ['委员章大元、窦小向因事请假。', ['', '章大元(请假) 窦小向(请假)', '']],
    [
      '主任王明主持会议,副主任李强、张三和委员共19人出席会议。副县长孙五,各乡镇负责人列席会议。',
      ['王明 李强 张三', '', '孙五'],
    ],
    [
      '出席会议的有:主任王明,副主任李强、欧阳虹,委员巴图、赵四(女)等十九人。',
      ['王明 李强 欧阳虹 巴图 赵四(女)', '', ''],
    ],
    ['列席会议的有:县人民武装部政委武大衡,各乡镇人大主席团主席,部分县人大代表。', ['', '', '武大衡']],
    ['委员张三、赵四等23人出席会议,法院院长周七文及有关部门负责人列席了会议。', ['张三 赵四', '', '周七文']],
    ['主任王明,副主任李强、赵刚和县人大常委会组成人员参加会议。', ['王明 李强 赵刚', '', '']],
    ['应邀参加会议的还有县政协主席赵国四。', ['', '', '赵国四']],
    ['常委会组成人员应到25人,实到23人,请假2人(赵四、钱文五)。', ['', '赵四 钱文五', '']],
    ['列席:周海、江大河;市人大代表何志强、白云', ['', '', '周海 江大河 何志强 白云']],
  ])('reads the sentence %s', (line, expected) => expect(lists(line)).toEqual(expected));

  it('reads names without a head by the title of the list', () => {
    const lines = paragraphsOf(
      '主　任　王大明',
      '委　员（按姓氏笔画为序）',
      '马　蹄　　李小强',
      '甲代表团（2人）：孙五、周六',
    );
    const { present, posts } = readAttendance(lines, { title: '第二次会议出缺席情况' });
    expect(present.map(({ printed }) => printed)).toEqual(['王大明', '马蹄', '李小强', '孙五', '周六']);
    expect(posts.map(({ name, post }) => post + name)).toEqual(['主任王大明', '委员马蹄', '委员李小强']);
    expect(readAttendance(lines, { title: '请假人员名单' }).absent).toHaveLength(5);
    expect(readAttendance(lines).present).toEqual([]);
  });

  it('begins anew with those present at each delegation of a list', () => {
    const { present, absent } = readAttendance(
      paragraphsOf('甲代表团（2人）', '王明　李小强', '缺席：张三', '乙代表团（1人）', '巴图　赵四', '缺席：孙五'),
      { title: '代表出席情况' },
    );
    expect(present.map(({ printed }) => printed)).toEqual(['王明', '李小强', '巴图', '赵四']);
    expect(absent.map(({ printed }) => printed)).toEqual(['张三', '孙五']);
  });

  it('reads rows of a table', () => {
    const read = (...lines: string[]) => readAttendance(paragraphsOf(...lines), { title: '出席情况' });
    const rows = read(
      '| 主任 | 王明 |',
      '| 委员 | 李强、巴图 |',
      '| 请假 | 张三 |',
      '| 列席 | 孙五 |',
      '| 编号 | 建议内容 |',
    );
    expect(rows.present.map(({ printed }) => printed)).toEqual(['王明', '李强', '巴图']);
    expect([rows.absent[0]?.printed, rows.nonVoting.map(({ printed }) => printed)]).toEqual(['张三', ['孙五']]);
    const columns = read('｜序号｜姓名｜职务｜出席情况｜', '｜1｜王　明｜主任｜出席｜', '｜2｜李强｜委员｜因病请假｜');
    expect(columns.present.map(({ printed }) => printed)).toEqual(['王明']);
    expect(columns.absent.map(({ printed, note }) => printed + note)).toEqual(['李强因病请假']);
  });

  it('takes no item of minutes and no row of figures for names', () => {
    expect(lists('请假:王明', '会议内容:', '一、传达学习')).toEqual(['', '王明(请假)', '']);
    const table = readAttendance(paragraphsOf('甲乡 12 11 1', '王明　李强'), { title: '代表出席情况' });
    expect(table.present.map(({ printed }) => printed)).toEqual(['王明', '李强']);
  });

  it('takes from sentences only what no list says', () => {
    const minutes = paragraphsOf('出席:王明、李强', '列席:孙五', '副县长张三列席会议。委员赵四因事请假。');
    const { nonVoting, absent } = readAttendance(minutes);
    expect(nonVoting.map(({ printed }) => printed)).toEqual(['孙五']);
    expect(absent.map(({ printed }) => printed)).toEqual(['赵四']);
  });

  it('opens a list within news only at a head with a colon', () => {
    const read = (line: string) => readAttendance(paragraphsOf(line), { news: true }).present.length;
    expect(read('主席团成员王明、李强')).toBe(0);
    expect(read('出席:王明、李强')).toBe(2);
  });

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

  it('keeps the offices that a table has beside the names, before them or behind', () => {
    const posts = (...rows: string[]) =>
      readAttendance(paragraphsOf(...rows), { title: '出席名单' }).posts.map(({ name, post }) => post + name);
    const expected = ['主任王明', '副主任李强', '副主任赵刚', '委员孙立'];
    expect(posts('｜职务｜姓名｜职务｜姓名｜', '｜主任｜王明｜副主任｜李强｜', '｜副主任｜赵刚｜委员｜孙立｜')).toEqual(
      expected,
    );
    expect(posts('｜姓名｜职务｜姓名｜职务｜', '｜王明｜主任｜李强｜副主任｜', '｜赵刚｜副主任｜孙立｜委员｜')).toEqual(
      expected,
    );
  });

  it('marks what is left of lost names', () => {
    const [present] = lists('出席:王大明  李小强  赵文武', '孙四海      周一平  线  吴国栋');
    expect(present).toBe('王大明 李小强 赵文武 孙四海 _ 周一平 线! 吴国栋');
  });
});

describe('who attends without a vote', () => {
  const guests = (...lines: string[]) =>
    readAttendance(paragraphsOf(...lines), { title: '出席列席名单' }).nonVoting.map(({ name }) => name);
  it('is named behind his office or organ, whatever parts the names', () => {
    expect(guests('列席会议:', '甲区水务局局长王小明,甲区教育局局长李强,甲区人民法院赵文武。')).toEqual([
      '王小明',
      '李强',
      '赵文武',
    ]);
    expect(guests('列席:区财政局王小明　区民政局李学强　汤　臣')).toEqual(['王小明', '李学强', '汤臣']);
  });
  it('is nobody where organs alone are listed', () => {
    expect(guests('列席:区财政局、区民政局办公室')).toEqual([]);
    expect(guests('列席:各镇人大主席')).toEqual([]);
  });
});

describe('who was away', () => {
  it('is told behind 的有, and his leave in a table by its kind', () => {
    const away = (...lines: string[]) => readAttendance(paragraphsOf(...lines)).absent.map(({ name }) => name);
    expect(away('因病、因事请假的有欧阳雪、曾固。')).toEqual(['欧阳雪', '曾固']);
    expect(away('｜姓名｜职务｜出席情况｜', '｜王明｜主任｜√｜', '｜李强｜委员｜事假｜')).toEqual(['李强']);
  });
});

describe('the forms of heads', () => {
  it('may be set off by marks of emphasis', () => {
    const { present, absent } = readAttendance(
      paragraphsOf('**出席**（2人）：王小明、李强', '**请假**（1人）：赵文武'),
    );
    expect([present.length, absent.map(({ name }) => name)]).toEqual([2, ['赵文武']]);
  });
  it('read names without a head under 出列席人员 as of those present', () =>
    expect(
      readAttendance(paragraphsOf('主任：王小明', '列席：李强'), { title: '会议出列席人员' }).present,
    ).toHaveLength(1));
  it('do not make a sentence a row of names', () => {
    const { present, absent } = readAttendance(paragraphsOf('出席:王小明、李强', '王金花、郭富二位委员因病请假。'));
    expect([present.length, absent.map(({ name }) => name)]).toEqual([2, ['王金花', '郭富']]);
  });
});

describe('who was there, as news and older lists tell it', () => {
  it('counts the chair, not those who lead a sitting of a congress in turn', () => {
    expect(lists('县人大常委会主任王明主持会议,副主任李强出席会议。')).toEqual(['王明 李强', '', '']);
    expect(lists('李强等19人出席会议。', '会议由县人大常委会主任王明主持。')).toEqual(['李强 王明', '', '']);
    expect(lists('县人大常委会主任王明主持会议并讲话,副主任李强出席会议。')).toEqual(['王明 李强', '', '']);
    expect(lists('赵文等243名代表出席会议。', '大会由执行主席王明、李强主持。')).toEqual(['赵文', '', '']);
  });
  it('leaves out those whom a list only mentions behind its names', () => {
    expect(lists('副县长王明,县法院院长李强及部分乡镇人大主席、县人大代表列席会议。')).toEqual(['', '', '王明 李强']);
    expect(lists('列席:县委常委、副县长王明,县法院院长李强(女),各乡(镇)人大负责人')).toEqual(['', '', '王明 李强']);
  });
  it('knows the chair of a group of guests and a leader by their offices', () =>
    expect(lists('县人大常委会党组成员王明,县人大常委会领导李强列席会议。')).toEqual(['', '', '王明 李强']));
  it('knows one who is put up for an office, and one of rank, by it', () =>
    expect(lists('副主任人选王明,党组成员、二级调研员李强列席会议。')).toEqual(['', '', '王明 李强']));
  it('takes those who came to guide a meeting for guests', () =>
    expect(lists('镇长王明出席会议,县人大常委会副主任李强到会指导。')).toEqual(['王明', '', '李强']));
  it('does not cut an office within it', () =>
    expect(lists('列席:市长助理王明,市法院院长李强')).toEqual(['', '', '王明 李强']));
  it('reads organ, office and name in columns', () =>
    expect(lists('列席', '县检察院  代检察长  王明', '部分乡镇人大  李强  赵文')).toEqual(['', '', '王明 李强 赵文']));
  it('reads a name with a mark for each sitting', () => {
    const read = readAttendance(
      paragraphsOf('姓　名　　25日上午　　25日下午', '王明　　√　　√', '李　强　　√　　事假', '赵文　　病假　　病假'),
      { title: '出席情况' },
    );
    expect(read.present.map(({ name }) => name)).toEqual(['王明', '李强']);
    expect(read.absent.map(({ name, note }) => `${name} ${note}`)).toEqual(['赵文 病假']);
  });
  it('reads those who had leave behind a clause that tells of it, and lists of 出勤', () => {
    const read = readAttendance(paragraphsOf('王明　李强', '注:未签到者为请假,请假人员为:赵小文、周小海。'), {
      title: '会议出勤情况',
    });
    expect(read.present.map(({ name }) => name)).toEqual(['王明', '李强']);
    expect(read.absent.map(({ name }) => name)).toEqual(['赵小文', '周小海']);
  });
  it('takes the deputies of a list of those on leave for absent', () => {
    const read = (title: string) => readAttendance(paragraphsOf('一组:王明(因病)', '三组:李强'), { title });
    expect(read('第四次会议请假代表名单').absent.map(({ name }) => name)).toEqual(['王明', '李强']);
    expect(read('第四次会议代表名单').present.map(({ name }) => name)).toEqual(['王明', '李强']);
  });
  it('parts a line that holds several categories', () => {
    expect(lists('因事缺席:陆小机　　　因病缺席:陆小云')).toEqual(['', '陆小机 陆小云', '']);
    const title = '出席情况';
    const line = '应出席21名,实际出席8名。主任:王明　副主任:李强(女)　赵文　委员:周海　请假:江山(病)';
    const read = readAttendance(paragraphsOf(line, '列席:副县长何小川'), { title });
    expect(read.present.map(({ name }) => name)).toEqual(['王明', '李强', '赵文', '周海']);
    expect(read.absent.map(({ name }) => name)).toEqual(['江山']);
    expect(read.nonVoting.map(({ name }) => name)).toEqual(['何小川']);
    expect([read.expected, read.counted]).toEqual([21, 8]);
  });
  it('counts those absent whose brackets say so among the names', () =>
    expect(lists('出席:王明、李强(女,请假)、赵文(病假)、周六(女)')).toEqual([
      '王明 周六(女)',
      '李强(女,请假) 赵文(病假)',
      '',
    ]));
});
