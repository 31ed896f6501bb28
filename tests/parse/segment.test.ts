import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSections } from '../../src/parse/sections.ts';
import { segment } from '../../src/parse/segment.ts';
import { fixtures } from '../support/gazettes.ts';
import { textParagraphs } from '../support/text-paragraphs.ts';

const body = '会议听取和审议了各项报告,对一年来的工作表示满意,同时指出了存在的问题,并对下一步工作提出了明确的要求。';
const read = (text: string) => {
  const paragraphs = textParagraphs(text);
  return toSections('x', paragraphs, segment(paragraphs), '甲县').map(
    ({ id, type, title, titleInferred, attached, head, body: rest }) =>
      `${id.slice(2)} ${attached ? '+' : ''}${type} ${titleInferred ? `[${title}]` : title} ${head.length}+${rest.length}`,
  );
};

describe('a document begins', () => {
  it('at its title, and its head ends with the addressee', () => {
    expect(
      read(`关于环境状况的报告\n——2021年3月18日在会议上\n县环境局局长  王明\n各位委员:\n${body}\n${body}`),
    ).toEqual(['L1 report 关于环境状况的报告 3+2']);
  });

  it('at a title that the page repeats above the text, its head below the second', () => {
    const title = '甲县人大常委会执法检查组关于检查条例实施情况的报告';
    const text = `甲县人大常委会执法检查组\n关于检查条例实施情况的报告\n——2021年3月18日在会议上\n县环境局局长  王明\n各位委员:\n${body}`;
    expect(read(`${title}\n${text}`)).toEqual([`L1 report ${title} 5+1`]);
  });

  it('at the title of results of a street, a table below it', () => {
    const text = `悦来街道工作情况通报\n(2021年3月18日)\n${body}\n悦来街道民生实事项目票决结果`;
    expect(read(`${text}\n${body}`).map((each) => each.replace(/ \d.*/, ''))).toEqual([
      'L1 report 悦来街道工作情况通报',
      'L4 other 悦来街道民生实事项目票决结果',
    ]);
  });

  it('below a row of names and offices in columns', () => {
    const list =
      '甲县人大常委会任免名单\n(2021年3月18日会议通过)\n任命:\n王小明　　甲县人民法院办公室主任　　　李小强　　甲县人民法院审判员';
    expect(read(`${list}\n甲县人大常委会主任会议纪要\n第九次\n${body}`)[1]).toBe(
      'L5 other 甲县人大常委会主任会议纪要 0+2',
    );
  });

  it('of a roster, which tells who was there only where it marks who was away', () => {
    const roster = (note: string) =>
      `甲县第三届人民代表大会第四次会议各代表团名单\n东乡代表团\n王明　李强${note}　赵文\n西乡代表团\n周海　江山`;
    expect(read(roster('（女，请假）'))[0]).toMatch(/^L1 attendance /);
    expect(read(roster('（女）'))[0]).toMatch(/^L1 other /);
  });

  it('at every further title, with or without blank lines between', () => {
    const first = `甲县人大常委会公告\n${body}\n2021年3月18日`;
    const second = `甲县人大常委会任免名单\n(2021年3月18日会议通过)\n任命王明为甲县人民法院院长。`;
    for (const between of ['\n', '\n\n', '\n\n\n'])
      expect(read(`${first}${between}${second}`).map((each) => each.replace(/^L\d+ /, ''))).toEqual([
        'notice 甲县人大常委会公告 0+2',
        'appointment-list 甲县人大常委会任免名单 1+1',
      ]);
  });

  it('below the last line of a list of acts, and below the signature of a notice', () => {
    const list = '甲县人大常委会任免名单\n(2021年3月18日会议通过)\n免去:\n王　明　　甲县人民检察院检察委员会委员职务';
    expect(read(`${list}\n甲县第三届人大常委会\n第九次会议纪要\n${body}`)[1]).toBe(
      'L5 other 甲县第三届人大常委会第九次会议纪要 0+1',
    );
    const notice = `甲镇人民代表大会公告\n${body}\n特此公告。\n甲镇第六届人民代表大会第四次会议主席团`;
    expect(read(`${notice}\n甲镇人民代表大会公告\n[2023]第1号\n${body}`)[1]).toBe('L5 notice 甲镇人民代表大会公告 1+1');
  });

  it('at a list of those present without a blank line, above its first head', () =>
    expect(read(`甲县公告\n${body}\n组成人员出席情况:\n出席人员:王明　李强`)[1]).toBe(
      'L3 attendance 组成人员出席情况 0+1',
    ));

  it('at 名词解释 with a colon, under a text that is over', () => {
    expect(read(`政府工作报告\n各位代表:\n${body}\n名词解释:\n①一叶一果:指茶叶和猕猴桃。`)[1]).toBe(
      'L4 glossary 名词解释 0+1',
    );
    expect(read(`政府工作报告\n各位代表:\n${body.slice(0, -1)}\n名词解释:\n①一叶一果:指茶叶。`)).toHaveLength(1);
  });

  it.each(['附件1', '附件：', '附件：1', '附表二'])(
    'at %s with a title, and belongs to what stands before it',
    (mark) => {
      expect(read(`关于提请审议的议案\n${body}\n${mark}\n甲县五年规划纲要\n${body}`)[1]).toBe(
        'L3 +plan-outline 甲县五年规划纲要 1+1',
      );
    },
  );

  it('at a note of delivery or a draft mark where the title was lost', () => {
    expect(
      read(`名词解释\n1.甲:${body}\n\n\n——2021年3月18日在会议上\n各位代表:\n我代表县人民政府向大会报告工作,${body}`)[1],
    ).toBe('L5 work-report [政府工作报告] 2+1');
  });

  it('at a short title with a note of passing right below, in a copy without blank lines', () => {
    const text = `关于环境状况的报告\n${body}\n任 职 名 单\n(2021年3月18日会议通过)\n任命王明为甲县人民法院院长。`;
    expect(read(text)[1]).toBe('L3 appointment-list 任职名单 1+1');
  });

  it('at a short title only where a text can be seen to begin', () => {
    const after = `甲县人大常委会公报说明\n${body}\n2021年3月18日\n\n\n公　告\n(第六号)\n${body}`;
    expect(read(after).at(-1)).toBe('L6 notice 公告 1+1');
    expect(read(`甲县人大常委会公报说明\n${body}\n公告\n${body}`)).toHaveLength(1);
  });
});

describe('no document begins', () => {
  it('at a line that tells what the meeting decided or what happened in it', () => {
    for (const line of [
      '决定王明副县长代理县长职务 审议通过补选代表等事项',
      '会上,王明作了关于建议办理情况的报告(草案)',
      '会议审查了市政府提出的2021年预算执行情况与2022年预算',
    ])
      expect(read(`甲县人大常委会举行第八次会议\n${body}\n${line}\n${body}`)).toHaveLength(1);
    expect(
      read(`甲县人大常委会公告\n${body}\n特此公告。\n\n决定任命名单\n(2021年3月18日会议通过)\n${body}`),
    ).toHaveLength(2);
  });

  it.each([
    ['at an item of an agenda', '一、关于环境状况的报告'],
    ['at what is done with a paper', '听取和审议关于环境状况的报告'],
    ['at a sentence', '现公布关于环境状况的报告。'],
    ['at a label', '报告:'],
    ['at 附件 that names papers only', '附件:1.会议议程;2.会议日程'],
    ['at a name', '王大明'],
  ])('%s', (_, line) => expect(read(`甲县人大常委会公告\n${body}\n${line}\n${body}`)).toHaveLength(1));

  it('where a page repeats the title', () => {
    expect(read(`甲县人大常委会公告\n\n甲县人大常委会公告\n\n${body}`)).toHaveLength(1);
  });
});

describe('what stands before the first title', () => {
  it('is a document of its own, titled by its first line where that is short', () => {
    expect(read(`写在前面的话\n${body}\n\n甲县人大常委会公告\n${body}`)[0]).toBe('L1 other 写在前面的话 0+1');
    expect(read(`${body}\n${body}`)).toEqual(['L1 other [(无题)] 0+2']);
  });

  it('is news where it tells of a meeting, with a headline or without', () => {
    const news = `5月18日,甲县九届人大常委会第八次会议召开。${body}`;
    expect(read(`${news}\n${body}`)).toEqual(['L1 meeting-news [甲县九届人大常委会第八次会议召开] 0+2']);
    expect(read(`王明任甲县代理县长\n\n${news}`)).toEqual(['L1 meeting-news 王明任甲县代理县长 0+1']);
    expect(read(`县九届人大四次会议\n将于5月25日召开\n${news}`)).toEqual([
      'L1 meeting-news 县九届人大四次会议将于5月25日召开 0+1',
    ]);
  });

  it('is nothing in an empty text', () => expect(read('')).toEqual([]));
});

it('every paragraph is in exactly one section, in order, whatever the lines', () => {
  const pool = fixtures.flatMap(({ text }) => text.split('\n'));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 60 }), (lines) => {
      const paragraphs = textParagraphs(lines.join('\n'));
      const sections = toSections('x', paragraphs, segment(paragraphs), '');
      const placed = sections.flatMap(({ titleLines, head, body: rest }) => [...titleLines, ...head, ...rest]);
      expect(placed.toSorted((a, b) => paragraphs.indexOf(a) - paragraphs.indexOf(b))).toEqual(paragraphs);
      for (const section of sections) expect(section.titleInferred || section.titleLines.length > 0).toBe(true);
    }),
  );
});
