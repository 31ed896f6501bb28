import { describe, expect, it } from 'vitest';
import { readActs } from '../../../src/read/acts/acts.ts';
import type { DocumentType } from '../../../src/records/index.ts';
import { paragraphsOf } from '../../support/paragraphs-of.ts';

const read = (type: DocumentType, title: string, lines: string[]) =>
  readActs(paragraphsOf(...lines), { type, title, organization: null });

/** Acts as `line action person: post`, a body that another post or a heading gives before a bar. */
const acts = (type: DocumentType, title: string, ...lines: string[]) =>
  read(type, title, lines).map(
    (act) => `${act.line} ${act.action} ${act.person}: ${act.organization ? `${act.organization}|` : ''}${act.post}`,
  );
const list = (...lines: string[]) => acts('appointment-list', '任免名单', ...lines);

describe('readActs in sentences', () => {
  it.each([
    ['任命王明为甲区教育局局长。', ['1 appoint 王明: 甲区教育局局长']],
    ['王明任甲区教育局局长;', ['1 appoint 王明: 甲区教育局局长']],
    ['决定任命王明同志为甲区副区长(挂职一年);', ['1 appoint 王明: 甲区副区长']],
    ['批准任命左丘鸣为乙市人民检察院检察长；', ['1 appoint 左丘鸣: 乙市人民检察院检察长']],
    [
      '任命史可为、任为民为市人民法院审判员。',
      ['1 appoint 史可为: 市人民法院审判员', '1 appoint 任为民: 市人民法院审判员'],
    ],
    [
      '任命张三丰,李四光为县人民法院审判员。',
      ['1 appoint 张三丰: 县人民法院审判员', '1 appoint 李四光: 县人民法院审判员'],
    ],
    ['免去王明的甲区教育局局长职务。', ['1 remove 王明: 甲区教育局局长']],
    [
      '免去王明的甲区教育局局长职务、李国强的甲区司法局局长职务。',
      ['1 remove 王明: 甲区教育局局长', '1 remove 李国强: 甲区司法局局长'],
    ],
    ['免去温　泉　生　县人民法院审判员职务 (退休) ', ['1 remove 温泉生: 县人民法院审判员']],
    ['代表王明 (女) 因个人原因辞去代表职务，甲区人大常委会接受其辞职。', ['1 accept-resignation 王明: 代表']],
    ['免去马　亮　县人民政府办公室主任职务', ['1 remove 马亮: 县人民政府办公室主任']],
    ['撤销努尔兰·赛提的县水利局局长职务。', ['1 remove 努尔兰·赛提: 县水利局局长']],
    ['陈冲不再担任市发展和改革委员会主任职务。', ['1 remove 陈冲: 市发展和改革委员会主任']],
    [
      '表决通过了关于王明、李强两位同志辞去甲县人大常委会委员以及赵刚等五位同志辞去县人大代表的辞呈。',
      [
        '1 accept-resignation 王明: 甲县人大常委会委员',
        '1 accept-resignation 李强: 甲县人大常委会委员',
        '1 accept-resignation 赵刚: 县人大代表',
      ],
    ],
    ['接受王明辞去甲市副市长职务的请求，报甲市人民代表大会备案。', ['1 accept-resignation 王明: 甲市副市长']],
    ['决定由王明代理甲县县长职务。', ['1 acting 王明: 甲县县长']],
    ['任命王明为甲市副市长、代理市长。', ['1 appoint 王明: 甲市副市长', '1 acting 王明: 市长']],
    ['王明(58票)当选为甲镇人民政府镇长。', ['1 elect 王明: 甲镇人民政府镇长']],
    ['补选王秀英(女,56票)、米粒为甲镇副镇长。', ['1 elect 王秀英: 甲镇副镇长', '1 elect 米粒: 甲镇副镇长']],
    ['任命歐陽菲菲為臺北市勞動局局長。', ['1 appoint 歐陽菲菲: 臺北市勞動局局長']],
    ['任命王明为甲局局长;免去其乙局局长职务。', ['1 appoint 王明: 甲局局长', '1 remove 王明: 乙局局长']],
    [
      '决定任命:王明为区教育局局长,李强为区文化局局长。',
      ['1 appoint 王明: 区教育局局长', '1 appoint 李强: 区文化局局长'],
    ],
    ['任命王海为甲局局长、李强为乙局局长。', ['1 appoint 王海: 甲局局长', '1 appoint 李强: 乙局局长']],
    ['通过张三为法制委员会副主任委员人选。', ['1 appoint 张三: 法制委员会副主任委员']],
    ['决定接受张三同志因工作变动提出的辞去甲市市长职务的请求。', ['1 accept-resignation 张三: 甲市市长']],
    [
      '决定任命吕静、李保三位同志为县监察委员会委员,任命肖世强等100名同志为人民陪审员。',
      ['1 appoint 吕静: 县监察委员会委员', '1 appoint 李保: 县监察委员会委员', '1 appoint 肖世强: 人民陪审员'],
    ],
    [
      '根据区长张三的提名，免去王明、李强同志县人民检察院检察员职务',
      ['1 remove 王明: 县人民检察院检察员', '1 remove 李强: 县人民检察院检察员'],
    ],
    [
      '任命王明、张三、秦小雨(女)三同志为县人民法院审判员。',
      ['王明', '张三', '秦小雨'].map((name) => `1 appoint ${name}: 县人民法院审判员`),
    ],
    ['任命王明同志为：县人大常委会副秘书长；', ['1 appoint 王明: 县人大常委会副秘书长']],
    ['表决通过了关于接受王明辞去甲县人民政府县长职务的请求的决定。', ['1 accept-resignation 王明: 甲县人民政府县长']],
    ['王明同志兼任县物价委员会主任;', ['1 appoint 王明: 县物价委员会主任']],
    ['任命洛桑旺久同志挂职担任甲市副市长（时间二年）。', ['1 appoint 洛桑旺久: 甲市副市长']],
    [
      '会议决定接受王明辞去甲区区长职务，李国强辞去甲区监察委员会主任职务。',
      ['1 accept-resignation 王明: 甲区区长', '1 accept-resignation 李国强: 甲区监察委员会主任'],
    ],
    ['会议听取了王明辞去甲区区长职务，李国强辞去甲区监察委员会主任职务的报告。', []],
    [
      '李国强已辞去甲区第五届人民代表大会代表职务，甲区选举委员会接受其辞职。',
      ['1 accept-resignation 李国强: 甲区第五届人民代表大会代表'],
    ],
    ['决定任命王明为甲区代区长。', ['1 acting 王明: 甲区区长']],
    ['任命王明为甲旗人大常委会代主任。', ['1 acting 王明: 甲旗人大常委会主任']],
    ['任命王明为代县人民法院副院长。', ['1 appoint 王明: 代县人民法院副院长']],
    ['任命王明为甲市现代市政管理局局长。', ['1 appoint 王明: 甲市现代市政管理局局长']],
    ['决定甲市人民检察院副检察长雍小和任代理检察长。', ['1 acting 雍小和: 甲市人民检察院|检察长']],
    ['批准王明同志辞去甲乡人民法庭庭长职务。', ['1 accept-resignation 王明: 甲乡人民法庭庭长']],
    ['王明(女,苗族)　44票　当选乡人民政府乡长', ['1 elect 王明: 乡人民政府乡长']],
    [
      '甲区第三届人民代表大会代表李强(女)因个人原因辞去代表职务,甲区人大常委会接受其辞职。',
      ['1 accept-resignation 李强: 甲区第三届人民代表大会|代表'],
    ],
  ])('reads %s', (line, expected) => expect(list(line)).toEqual(expected));

  it('tells a place that begins with 任 from the sign', () => {
    const title = '任丘市人大常委会任免名单';
    expect(acts('appointment-list', title, '任命史可为为任丘市教育局局长。')).toEqual([
      '1 appoint 史可为: 任丘市教育局局长',
    ]);
    expect(acts('appointment-list', title, '决定任命王明为任丘市副市长。')).toEqual(['1 appoint 王明: 任丘市副市长']);
    expect(list('史可为任甲区教育局局长。')).toEqual(['1 appoint 史可为: 甲区教育局局长']);
  });

  it('gives the later posts of a run the body of the first', () => {
    expect(list('免去王明的甲县人民法院副院长、审判委员会委员、审判员职务。')).toEqual([
      '1 remove 王明: 甲县人民法院副院长',
      '1 remove 王明: 甲县人民法院|审判委员会委员',
      '1 remove 王明: 甲县人民法院|审判员',
    ]);
  });

  it('parts a name and a post without any sign by what stands elsewhere in the text', () => {
    expect(
      acts(
        'bill',
        '关于职务任免的议案',
        '甲山区人大常委会:',
        '免去王明甲山区财政局局长职务;',
        '免去李小强甲山区民政局局长职务。',
      ),
    ).toEqual(['2 remove 王明: 甲山区财政局局长', '3 remove 李小强: 甲山区民政局局长']);
  });

  it('keeps a curriculum, rules, roles for an occasion and offices of the Party out', () => {
    expect(
      list(
        '2019年5月任甲县水利局局长,历任科员、科长,现任副局长。',
        '由王明任组长,李强同志任书记,张三、赵四任副组长。',
        '主任和副主任由主任会议提名,任期五年,承担好人大代表的责任。',
        '会议选举我担任镇长。',
        '当过班主任,最近四年任区教育局副局长。',
        '会议推选王明、李强为主席团常务主席。',
      ),
    ).toEqual([]);
    expect(acts('other', '甲市人事任免条例', '任命王明为甲市副市长。')).toEqual([]);
    expect(acts('budget-report', '预算报告', '任命王明为甲市副市长。')).toEqual([]);
  });
});

describe('readActs under headings', () => {
  it('takes the verb of the heading', () => {
    expect(
      list(
        '一、决定任命：',
        '王明为甲区教育局局长；',
        '二、决定免去：',
        '李强的甲区教育局局长职务。',
        '三、接受辞职：',
        '接受张三辞去甲区人大常委会委员职务的请求。',
      ),
    ).toEqual([
      '2 appoint 王明: 甲区教育局局长',
      '4 remove 李强: 甲区教育局局长',
      '6 accept-resignation 张三: 甲区人大常委会委员',
    ]);
  });

  it('takes the verb of the title', () => {
    expect(
      acts('appointment-list', '甲市人大常委会决定任命名单', '1.王明为甲市副市长', '2.李强为甲市财政局局长'),
    ).toEqual(['1 appoint 王明: 甲市副市长', '2 appoint 李强: 甲市财政局局长']);
  });

  it('reads names below a heading that holds the post', () => {
    expect(list('任命下列人员为甲区人民法院人民陪审员:', '王  明  李  强  张大力', '买买提·吐尔逊(维吾尔族)')).toEqual([
      '2 appoint 王明: 甲区人民法院人民陪审员',
      '2 appoint 李强: 甲区人民法院人民陪审员',
      '2 appoint 张大力: 甲区人民法院人民陪审员',
      '3 appoint 买买提·吐尔逊: 甲区人民法院人民陪审员',
    ]);
  });

  it('reads names before their posts, parted by spaces only', () => {
    expect(list('任命:', '张  山    省高级人民法院审判员', '免去:', '李四光    省高级人民法院审判员职务')).toEqual([
      '2 appoint 张山: 省高级人民法院审判员',
      '4 remove 李四光: 省高级人民法院审判员',
    ]);
  });

  it('takes the committee from the title of the list of its members', () => {
    const title = '甲县第十八届人民代表大会法制委员会组成人员名单';
    expect(acts('appointment-list', title, title, '主任委员:王明', '委员:赵六  钱七')).toEqual([
      '2 appoint 王明: 甲县第十八届人民代表大会法制委员会|主任委员',
      '3 appoint 赵六: 甲县第十八届人民代表大会法制委员会|委员',
      '3 appoint 钱七: 甲县第十八届人民代表大会法制委员会|委员',
    ]);
  });

  it('reads posts before their names', () => {
    expect(
      acts('notice', '公告', '甲县人民代表大会选举产生:', '县长:王明', '副县长:李强、司马光明(女)', '现予公告。'),
    ).toEqual(['2 elect 王明: 县长', '3 elect 李强: 副县长', '3 elect 司马光明: 副县长']);
  });
});

describe('readActs in tables', () => {
  it('reads one cell a line, the court from the title', () => {
    expect(
      acts(
        'appointment-list',
        '甲市中级人民法院审判人员任免名单',
        '序号',
        '姓名',
        '任命职务',
        '免去职务',
        '1',
        '王波',
        '立案庭副庭长、审判员',
        '—',
        '2',
        '戚　蓉',
        '—',
        '审判委员会委员',
      ),
    ).toEqual([
      '6 appoint 王波: 甲市中级人民法院|立案庭副庭长',
      '6 appoint 王波: 甲市中级人民法院|审判员',
      '10 remove 戚蓉: 甲市中级人民法院|审判委员会委员',
    ]);
  });

  it('reads rows whose cells spaces part', () => {
    expect(list('姓名  任命职务  免去职务', '王小波  审判员  —', '林　徽  副庭长  审判员')).toEqual([
      '2 appoint 王小波: 审判员',
      '3 appoint 林徽: 副庭长',
      '3 remove 林徽: 审判员',
    ]);
  });
});

describe('a post before its holder, below a heading', () => {
  it('is parted by a colon or a single full-width space', () => {
    expect(list('任命的人员：', '甲区人大常委会办公室主任：王大明', '甲区人大常委会研究室主任　李　红')).toEqual([
      '2 appoint 王大明: 甲区人大常委会办公室主任',
      '3 appoint 李红: 甲区人大常委会研究室主任',
    ]);
  });
});

describe('the verb of an act', () => {
  const verbs = (...lines: string[]) => read('appointment-list', '任免名單', lines).map(({ verb }) => verb);
  it('is as printed, of its own line or of the heading above', () => {
    expect(verbs('決定任命王明為甲縣教育局局長。')).toEqual(['決定任命']);
    expect(verbs('選舉：', '王明為甲縣縣長', '李國強為甲縣副縣長')).toEqual(['選舉', '選舉']);
    expect(verbs('决定任命：', '王明为甲县教育局局长')).toEqual(['决定任命']);
  });
});

describe('readActs and who proposes', () => {
  it('names the proposer of a clause and calls a bill proposed', () => {
    const [act] = read('explanation', '说明', ['甲区人民法院院长闫明提议沈波任甲区人民法院行政庭庭长。']);
    expect([act?.proposedBy, act?.status]).toEqual(['甲区人民法院院长闫明', 'proposed']);
  });

  it('takes the body in the title of a bill', () => {
    const [act] = read('bill', '甲区人民政府关于提请审议职务任免的议案', ['任命王明为甲区教育局局长。']);
    expect(act?.proposedBy).toBe('甲区人民政府');
  });

  it('takes the signature of a bill that names no body, without its colon', () => {
    const [act] = read('bill', '议案', ['任命王明为甲区教育局局长。', '甲区区长：李国强']);
    expect(act?.proposedBy).toBe('甲区区长李国强');
  });

  it('calls a draft decision proposed and a passed one decided', () => {
    const line = '甲区人大常委会决定:接受王明辞去甲区副区长职务。';
    expect(read('decision', '决定', ['(草  案)', line])[0]?.status).toBe('proposed');
    expect(read('decision', '决定', [line])[0]?.status).toBe('decided');
  });

  it('reads a title whose lines are broken', () => {
    const title = '甲县人大常委会关于接受王明辞去甲县人民政府县长职务请求的决定';
    expect(acts('decision', title, '甲县人大常委会关于接受王明辞去甲县', '人民政府县长职务请求的决定')).toEqual([
      '1 accept-resignation 王明: 甲县人民政府县长',
    ]);
  });
});

describe('readActs in lines of a person and a post', () => {
  it('reads them with a colon, with spaces or with bars, under the verb of a heading', () => {
    expect(
      list(
        '决定任命:',
        '王　明（女）：区商务局局长',
        '| 李强 | 区教育局局长 |',
        '二、决定免去',
        '乌日娜（蒙古族）　　区林业局局长',
      ),
    ).toEqual(['2 appoint 王明: 区商务局局长', '3 appoint 李强: 区教育局局长', '5 remove 乌日娜: 区林业局局长']);
    expect(list('王明：区商务局局长')).toEqual([]);
  });

  it.each([
    ['选出甲县第三届人大常委会组成人员4名，名单如下：', '委　员（3名，按姓氏笔画为序）：'],
    ['选出甲县第三届人大常委会组成人员4名, 名单如下:', '委　员 (3名, 按姓氏笔画为序) :'],
  ])('reads the members of a body that an announcement lists by office: %s', (outcome, office) => {
    expect(
      acts(
        'notice',
        '公告',
        `甲县第三届人民代表大会第一次会议${outcome}`,
        '主　任：王　明',
        office,
        '马　蹄　　李小强（女）　　欧阳虹',
        '现予公告。',
      ),
    ).toEqual(
      ['2 elect 王明: !主任', '4 elect 马蹄: !委员', '4 elect 李小强: !委员', '4 elect 欧阳虹: !委员'].map((line) =>
        line.replace('!', '甲县第三届人大常委会|'),
      ),
    );
  });

  it('gives the members of committees that a congress passes their committee', () => {
    expect(
      acts('appointment-list', '甲县专门委员会组成人员名单', '法制委员会', '主任委员：王明', '委员：李强　欧阳虹'),
    ).toEqual([
      '2 appoint 王明: 法制委员会|主任委员',
      '3 appoint 李强: 法制委员会|委员',
      '3 appoint 欧阳虹: 法制委员会|委员',
    ]);
  });

  it('takes the signature of a bill for no act', () => {
    expect(
      acts(
        'bill',
        '关于提请任命王明同志职务的议案',
        '提请决定任命：',
        '王明为区商务局局长。',
        '区长：李强',
        '2024年5月6日',
      ),
    ).toEqual(['2 appoint 王明: 区商务局局长']);
  });

  it('gives the body of a post to the offices below it', () => {
    expect(
      acts('notice', '公告', '现将当选名单公布如下：', '县人大常委会主任：王明', '副主任：李强、巴图', '县长：赵小四'),
    ).toEqual([
      '2 elect 王明: 县人大常委会主任',
      '3 elect 李强: 县人大常委会|副主任',
      '3 elect 巴图: 县人大常委会|副主任',
      '4 elect 赵小四: 县长',
    ]);
  });

  it('reads results of an election with votes, posts on lines of their own', () => {
    expect(
      acts(
        'notice',
        '选举结果',
        '（一）常委会主任',
        '王明　　220票',
        '县长：李强（215票）',
        '副县长',
        '巴图　赵小四（女）',
      ),
    ).toEqual(['2 elect 王明: 常委会主任', '3 elect 李强: 县长', '5 elect 巴图: 副县长', '5 elect 赵小四: 副县长']);
  });

  it('reads grids of names below a post, a note between them or not', () => {
    const grid = ['丁一明　　马　蹄　　王芳芳', '阿依努尔·木拉提　　哈斯其其格　　乌　兰'];
    const head = '任命下列人员为甲县人民法院人民陪审员（按姓氏笔画为序）：';
    expect(list(head, ...grid)).toHaveLength(6);
    expect(list(head, '（共6名）', ...grid)).toHaveLength(6);
  });

  it('reads rows between bars, empty cells too, and lines with Markdown marks', () => {
    expect(
      list(
        '| 姓名 | 任命职务 | 免去职务 |',
        '| --- | --- | --- |',
        '| 王明 | 区教育局局长 |  |',
        '| 李强 |  | 区民政局局长 |',
      ),
    ).toEqual(['3 appoint 王明: 区教育局局长', '4 remove 李强: 区民政局局长']);
    expect(list('**任命：**', '- 王明为县民政局局长')).toEqual(['2 appoint 王明: 县民政局局长']);
  });

  it('does not end a clause between two offices of a court', () => {
    expect(list('任命王明为县人民法院审判员，审判委员会委员；')).toEqual([
      '1 appoint 王明: 县人民法院审判员',
      '1 appoint 王明: 县人民法院|审判委员会委员',
    ]);
  });
});

describe('the proposer of an act', () => {
  const proposers = (line: string) =>
    readActs(paragraphsOf(line), { type: 'agenda', title: '议程', organization: null }).map((act) => act.proposedBy);

  it('is the body or office before the verb, without what the meeting does', () => {
    expect(proposers('一、审议主任会议关于提请决定王明代理县长职务的议案')).toEqual(['主任会议']);
    expect(proposers('县人民法院院长李强提请任命王明为县人民法院审判员')).toEqual(['县人民法院院长李强']);
  });

  it('is not known where nobody is named', () => {
    expect(proposers('一、审议关于任命王明为县教育局局长的议案')).toEqual([null]);
  });
});

describe('readActs where the meeting stands within the sentence', () => {
  it('reads a person whom the meeting elected, told behind him', () =>
    expect(
      acts('notice', '公告', '王小明(女)已由甲市第六届人民代表大会第五次会议于2011年2月23日补选为甲市人民法院院长。'),
    ).toEqual(['1 elect 王小明: 甲市人民法院院长']));
  it('reads the lines that go on a sentence of election', () =>
    expect(
      acts(
        'notice',
        '公告',
        '甲县第二届人民代表大会第一次会议于一九五六年十二月二十三日选举',
        '王小明为甲县县长,',
        '李强、赵文为甲县副县长。',
      ),
    ).toEqual(['2 elect 王小明: 甲县县长', '3 elect 李强: 甲县副县长', '3 elect 赵文: 甲县副县长']));
  it('knows whom 其 means by 同志 behind a name of any form', () =>
    expect(
      acts('decision', '关于接受辞职的决定', '根据阿木古郎同志的请求,决定接受其辞去甲旗人民政府副旗长的职务。'),
    ).toEqual(['1 accept-resignation 阿木古郎: 甲旗人民政府副旗长']));
  it('ends a name where the text has it before other words', () => {
    const told = '鉴于王明涉嫌违法,';
    expect(acts('bill', '议案', `${told}提请罢免王明江右省第十届人民代表大会代表职务。`)).toEqual([
      '1 remove 王明: 江右省第十届人民代表大会代表',
    ]);
  });
  it('reads lists by the staff that their headings name', () =>
    expect(list('二、决定免去人员', '李强　　区统计局局长', '三、任命审判人员', '王小明　　区人民法院审判员')).toEqual([
      '2 remove 李强: 区统计局局长',
      '4 appoint 王小明: 区人民法院审判员',
    ]));
  it('takes a name of two characters set apart for whole before a body', () =>
    expect(list('免去', '巴　特旗人民政府畜牧局局长职务。')).toEqual(['2 remove 巴特: 旗人民政府畜牧局局长']));
  it('takes words that deny for no name', () =>
    expect(acts('bill', '议案', '王明已不适合担任省人大代表职务。')).toEqual([]));
});

describe('readActs in the forms of older lists and of news', () => {
  it('knows an office held besides another by 兼任', () => {
    expect(list('决定免去:', '王明兼任的省体育局局长职务;')).toEqual(['2 remove 王明: 省体育局局长']);
    expect(list('免去　李强兼任的市外事办公室主任职务')).toEqual(['1 remove 李强: 市外事办公室主任']);
  });
  it('goes on with the verb of the line above where the lines have none', () => {
    expect(list('免去  王明的市经济局局长职务', '任命  王明为市计划局局长', '      李强为市经济局局长')).toEqual([
      '1 remove 王明: 市经济局局长',
      '2 appoint 王明: 市计划局局长',
      '3 appoint 李强: 市经济局局长',
    ]);
    expect(list('任命王明为市计划局局长。', '李强为全市作出了贡献')).toHaveLength(1);
  });
  it('reads names of any form where a heading gives their office', () =>
    expect(list('任命为市人民检察院检察员:', '　　蝶恋花(女)　　清平岳')).toEqual([
      '2 appoint 蝶恋花: 市人民检察院检察员',
      '2 appoint 清平岳: 市人民检察院检察员',
    ]));
  it('reads an office behind the name, and names that are counted', () => {
    const news = (line: string) => acts('meeting-news', '会议消息', line);
    expect(news('会议决定王明副区长代理甲区人民政府区长职务。')).toEqual(['1 acting 王明: 甲区人民政府区长']);
    expect(news('会议任命王明、李强等18人为甲区人民法院审判员。')).toHaveLength(2);
  });
  it('reads 接受了, and no name in words that go on with 等', () => {
    const news = (line: string) => acts('meeting-news', '会议消息', line);
    expect(news('会议接受了王明辞去甲区副区长职务的请求。')).toEqual(['1 accept-resignation 王明: 甲区副区长']);
    expect(news('根据关于代表出缺由原选举单位补选等规定,乙县人大常委会依法补选王明为市人大代表。')).toEqual([
      '1 elect 王明: 市人大代表',
    ]);
  });
  it('reads the person before a comma, and the post behind the verb', () => {
    expect(list('一、王明,免去甲县人民检察院副检察长、检察员职务;')).toEqual([
      '1 remove 王明: 甲县人民检察院副检察长',
      '1 remove 王明: 甲县人民检察院|检察员',
    ]);
    expect(list('王明同志到龄退休,拟免去县人大常委会预算工作室主任职务。')).toEqual([
      '1 remove 王明: 县人大常委会预算工作室主任',
    ]);
    expect(list('会议研究,免去李强县水利局局长职务。')).toEqual(['1 remove 李强: 县水利局局长']);
  });
  it('reads what else is said of the person of the clause before, or of the name set apart before the verb', () => {
    expect(list('谷　丰　任粮食局局长,免去农业局局长职务', '高小梁　任农业局局长')).toEqual([
      '1 appoint 谷丰: 粮食局局长',
      '1 remove 谷丰: 农业局局长',
      '2 appoint 高小梁: 农业局局长',
    ]);
    expect(list('王　明(女)　免去粮食局局长职务')).toEqual(['1 remove 王明: 粮食局局长']);
  });
  it('reads an office on a line of its own with a note behind it', () =>
    expect(
      acts('other', '第一次会议选举结果', '市人大常委会副主任(按姓氏笔画为序)', '罗成功　　单雄飞', '市长', '秦叔宝'),
    ).toEqual(['2 elect 罗成功: 市人大常委会副主任', '2 elect 单雄飞: 市人大常委会副主任', '4 elect 秦叔宝: 市长']));
  it('reads a recall that a committee finds valid', () =>
    expect(acts('decision', '决定', '会议确认罢免王明的甲县第五届人民代表大会代表职务有效,予以公布。')).toEqual([
      '1 remove 王明: 甲县第五届人民代表大会代表',
    ]));
  it('reads one elected whose votes stand between his name and the act', () =>
    expect(acts('other', '选举结果报告单', '选举结果:王明得赞成票42票,反对1票,当选为甲乡人民政府乡长。')).toEqual([
      '1 elect 王明: 甲乡人民政府乡长',
    ]));
  it('reads offices before names with 职务 behind them', () =>
    expect(list('决定免去:', '省财政厅厅长职务　　　　　　　王摩诘')).toEqual(['2 remove 王摩诘: 省财政厅厅长']));
  it('reads those whom a meeting chose, the post before the name', () =>
    expect(
      acts('notice', '公告', '甲县第五届人民代表大会第三次会议于2023年1月14日选出:', '甲县监察委员会主任  王明'),
    ).toEqual(['2 elect 王明: 甲县监察委员会主任']));
  it('reads resignations below a heading that accepts them', () => {
    expect(list('接受:', '王明辞去县人民政府副县长职务的请求,报县人民代表大会备案。')).toEqual([
      '2 accept-resignation 王明: 县人民政府副县长',
    ]);
    expect(list('王明辞去县人民政府副县长职务的请求另行研究。')).toEqual([]);
  });
  it('reads the office and the acting charge of one person called 同志', () => {
    const news = (line: string) => acts('meeting-news', '会议消息', line);
    const both = ['1 appoint 王明: 县人民政府副县长', '1 acting 王明: 县人民政府|县长'];
    expect(news('决定任命王明同志为县人民政府副县长、代理县长;并举行仪式。')).toEqual(both);
    expect(news('任命县委副书记王明同志为县人民政府副县长、代理县长。')).toEqual(both);
  });
  it('reads those elected with their votes, and the first of many', () =>
    expect(
      acts('meeting-news', '会议消息', '王明以190票的高票当选为县长,李强等20名代表当选为县人大常委会委员。'),
    ).toEqual(['1 elect 王明: 县长', '1 elect 李强: 县人大常委会委员']));
  it('takes no words between a name and the sign for part of the name', () =>
    expect(acts('meeting-news', '王明任望山代理市长', '王明任望山代理市长')).toEqual(['1 acting 王明: 望山市长']));
  it('reads resignations that 以及 joins, and none where nothing was accepted', () => {
    const line = '通过了关于王明、李强两位同志辞去县人大常委会委员以及赵文等3位同志辞去县人大代表的辞呈。';
    expect(acts('meeting-news', '会议消息', `会议${line}`)).toEqual([
      '1 accept-resignation 王明: 县人大常委会委员',
      '1 accept-resignation 李强: 县人大常委会委员',
      '1 accept-resignation 赵文: 县人大代表',
    ]);
    expect(acts('meeting-news', '会议消息', '会议讨论了换届以及赵文辞去县人大代表的辞呈。')).toEqual([]);
  });
  it('reads a table whose rows are numbered, parted by organs, with remarks', () =>
    expect(
      list(
        ...['序号', '姓名', '任命职务', '免去职务', '备注', '一、区人民政府', '1', '王明', '区教育局局长'],
        ...[
          '区司法局局长',
          '2',
          '李强',
          '区司法局局长',
          '新任',
          '二、区人民法院',
          '3',
          '赵文',
          '立案庭庭长',
          '立案庭副庭长',
        ],
      ),
    ).toEqual([
      '8 appoint 王明: 区教育局局长',
      '8 remove 王明: 区司法局局长',
      '12 appoint 李强: 区司法局局长',
      '17 appoint 赵文: 区人民法院|立案庭庭长',
      '17 remove 赵文: 区人民法院|立案庭副庭长',
    ]));
  it('takes candidates in a table for elected only where the text says so of all', () => {
    const table = ['姓名\t职务\t赞成\t反对\t弃权', '王明\t乡长\t48\t1\t0', '李强\t副乡长\t45\t2\t2'];
    expect(acts('other', '选举结果', ...table, '以上同志均获得过半数赞成票,当选。')).toEqual([
      '2 elect 王明: 乡长',
      '3 elect 李强: 副乡长',
    ]);
    expect(acts('other', '选举结果', ...table)).toEqual([]);
  });
});
