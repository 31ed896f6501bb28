import { describe, expect, it } from 'vitest';
import { setAside } from '../../src/parse/set-aside.ts';

const roles = (...texts: string[]) => setAside(texts.map((text, at) => ({ number: at + 1, text })));
const role = (text: string) => roles('甲县人民代表大会常务委员会公告', text)[1];

describe('furniture', () => {
  it.each([
    '当前位置:首页>>会刊公报',
    '您现在的位置： 首页 >> 常委会会刊 >> 正文',
    '首页 | 机构概况 | 人大要闻 | 监督工作',
    '· 无障碍阅读 · 繁體版 · 设为首页 · 加入收藏 · 手机版',
    '【字体： 大 中 小】  【打印本页】  【关闭窗口】',
    '信息来源：区人大常委会办公室    浏览次数：1173',
    '上一篇：第五号公告',
    '版权所有:甲县人大常委会',
    '责任编辑：王明',
    '— 12 —',
    '- 3 -',
    '第3页 共20页',
    '12/40',
    '转自：某某日报',
    '编辑/王明',
    '某某新闻 2031-01-08 20:20',
    '【关闭】',
    '甲县人大网 > 权威发布 > 常委会公报',
    '《 某某日报 》( 2031年01月20日 第 02 版 )',
    '责 编: 王明',
    'XFTB009',
    '发布日期:2031-08-05 17:00 来源:甲县财政局',
    '作者:法律网 时间:2031-07-13 11:35:30   浏览:99   来源:法律网',
    '下载地址: 点击此处下载',
    '相关新闻',
    '原标题:王明任代理县长',
    '03版：综合 总第627期',
    '地方频道：',
    '您的当前位置：首页 > 时政',
    '2031-05-30 08:17:56   来源：甲县人大常委会',
    '![() |',
    '|||',
    '<!-- article -->',
    '***',
    '|---|:--|',
    '[首页](https://example.org/) > [公报](https://example.org/gb)',
    '\u200b',
  ])('is “%s”', (text) => expect(role(text)).toBe('furniture'));

  it('is what a publisher says its pages print', () => {
    const lines = [{ number: 1, text: '甲 县 人 大 在 线' }];
    expect(setAside(lines, [/^甲县人大在线$/])).toEqual(['furniture']);
    expect(setAside(lines)).toEqual(['text']);
  });
});

describe('marginalia', () => {
  it.each([
    '会议使用',
    '会后收回',
    '（会后请交回）',
    '会议文件（三）',
    '会议文件之二',
    '内部资料，请勿外传',
    '秘密★一年',
    '會後收回',
    '请妥善保管',
  ])('is “%s”', (text) => expect(role(text)).toBe('marginalia'));
});

describe('text', () => {
  it.each([
    '会议使用了无纸化系统。',
    '会后收回材料的办法',
    '来源于中央的转移支付收入',
    '打印店整治情况',
    '设为首要任务。会议要求加强无障碍阅读。',
    '本市上一篇章已经翻过',
    '12',
    '3.5%',
    '2021年3月18日',
    '编辑出版地方志的报告',
    '甲县概况、乙县概况、丙县概况',
    '任 免 名 单',
  ])('is “%s”', (text) => expect(role(text)).toBe('text'));

  it('is no row of the record that a page prints above a paper', () =>
    expect(setAside([{ number: 1, text: '索引号: | 11', cells: ['索引号:', '11'] }])).toEqual(['furniture']));

  it('is every row of a table', () => {
    expect(setAside([{ number: 1, text: '— 3 —', cells: ['— 3 —'] }])).toEqual(['text']);
  });
});

describe('blank', () => {
  it.each(['', ' ', '\t', '　　', '\u00a0', '\ufeff'])('is %j', (text) => expect(role(text)).toBe('blank'));
});

describe('a running head', () => {
  const page = (n: number) => [`这一页的正文说的是第${'甲乙'[n - 1]}件事`, `— ${n} —`, `甲县人大公报　2021年第${n}号`];

  it('is a line that stands beside several page numbers', () => {
    expect(roles(...page(1), ...page(2)).filter((each) => each === 'furniture')).toHaveLength(4);
  });

  it('is no line that stands beside one only', () => expect(roles(...page(1))[2]).toBe('text'));

  it.each(['审判员', '38260', '教育'])('is no cell such as “%s”', (cell) => {
    expect(roles('甲', '— 1 —', cell, '乙', '— 2 —', cell)[2]).toBe('text');
  });
});

describe('a running head with the page on its line', () => {
  it('is furniture where two pages have it', () => {
    const page = (n: number) => [`甲县人大公报　2021年第3期　　·${n}·`, `这一页的正文说的是第${'甲乙'[n - 1]}件事`];
    expect(roles('甲县人大公报', '2021年第3期', ...page(1), ...page(2)).map((each) => each === 'furniture')).toEqual(
      [0, 0, 1, 0, 1, 0].map(Boolean),
    );
    expect(roles('甲县人大公报', '2021年第3期', ...page(1))).not.toContain('furniture');
  });
});

describe('a running head over two lines', () => {
  const page = (n: number) => [`这一页的正文说的是第${'甲乙丙'[n - 1]}件事`, '甲县人大公报', '2021年第3期', `·${n}·`];

  it('is furniture beside a page number, but not where it heads the issue', () => {
    const read = roles('甲县人大公报', '2021年第3期', ...page(1), ...page(2));
    expect(read.map((each) => each === 'furniture')).toEqual([0, 0, 0, 1, 1, 1, 0, 1, 1, 1].map(Boolean));
  });

  it('is text away from page numbers', () =>
    expect(roles('甲县人大公报', '2021年第3期', '说的是一件事', '甲县人大公报', '2021年第3期')).not.toContain(
      'furniture',
    ));
});

describe('the top of a page', () => {
  it('is furniture where it holds the words of a menu, one a line, above the breadcrumb', () => {
    expect(roles('首页', '走进人大', '常委会公报', '当前位置：首页 > 常委会公报', '甲县人大公报').indexOf('text')).toBe(
      4,
    );
    expect(roles('甲县人大常委会公报2021年第3期', '当前位置：首页', '公告')[0]).toBe('text');
  });

  it('is furniture where it only says that the text follows', () => {
    expect(roles('内容', '关于召开会议的通知')).toEqual(['furniture', 'text']);
    expect(roles('关于召开会议的通知', '内容')[1]).toBe('text');
  });
});

describe('a contents list', () => {
  const list = ['目　录', '关于甲的议案……（1）', '关于乙的决定……（2）'];

  it('is furniture with its heading', () => {
    expect(roles('甲县公报', ...list, '', '关于甲的议案').map((each) => each === 'furniture')).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is known by titles that stand again later', () => {
    const titles = ['关于甲的议案', '关于乙的决定'];
    expect(roles('目录', ...titles, '', ...titles).slice(0, 3)).toEqual(['furniture', 'furniture', 'furniture']);
  });

  it('is none where nothing is listed, or a law lists its chapters', () => {
    expect(roles('目录', '会议听取了报告。')).toEqual(['text', 'text']);
    expect(roles('目录', '第一章 总则', '第二章 附则', '', '第一章 总则', '第二章 附则')).not.toContain('furniture');
  });
});

describe('a title at the top of pages', () => {
  it('is text where it stands elsewhere more often', () => {
    const title = '甲市第六届人民代表大会第五次会议';
    const page = (n: number) => [`— ${n} —`, title, '关于报告的决议', '会议决定批准这个报告。'];
    const read = roles(
      title,
      '议程',
      title,
      '关于决议',
      title,
      '公告',
      title,
      '名单',
      '会议开始。',
      ...page(4),
      ...page(5),
    );
    expect(read.filter((each) => each === 'furniture')).toHaveLength(2);
  });
  it('is a menu where 首页 opens words that spaces part', () => {
    expect(role('首页 常委会 专委会 代表 公报')).toBe('furniture');
    expect(role('首页 常委会')).toBe('text');
    expect(role('网站首页 > 信息公开 > 常委会公报')).toBe('furniture');
  });
  it('is text where the dots are those of names', () => {
    expect(role('阿迪力·艾海 海拉提·别克 米娜·卡德尔 古丽·买买')).toBe('text');
    expect(role('首页·机构概况·人大要闻·监督工作')).toBe('furniture');
    expect(role('首页 · 机构概况 · 人大要闻 · 监督工作')).toBe('furniture');
  });
});
