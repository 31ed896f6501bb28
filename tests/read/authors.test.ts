import { describe, expect, it } from 'vitest';
import { readAuthors, readByline } from '../../src/read/authors.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const byline = (line: string) => {
  const read = readByline(paragraphsOf(line)[0] as never);
  return read && `${read.post ?? ''}|${read.name}`;
};

describe('readByline', () => {
  it.each([
    ['市财政局局长　独孤宏', '市财政局局长|独孤宏'],
    ['市水务局局长　盛　夏', '市水务局局长|盛夏'],
    ['县监察委员会副主任　李　守　边', '县监察委员会副主任|李守边'],
    ['代理镇长  全祖荫', '代理镇长|全祖荫'],
    ['報告人:縣長　歐陽鳳', '縣長|歐陽鳳'],
    ['县农业农村局局长　古丽娜尔·托列根', '县农业农村局局长|古丽娜尔·托列根'],
    ['区人民检察院检察长(代理)　王明', '区人民检察院检察长(代理)|王明'],
    ['区法院院长王大明', '区法院院长|王大明'],
    ['市消防救援总队总队长 王大明', '市消防救援总队总队长|王大明'],
    ['叶尔肯•哈布力', '|叶尔肯•哈布力'],
    ['王大明', '|王大明'],
    ['市财政局　王大明局长', '市财政局局长|王大明'],
    ['——县发展改革局局长 王小明', '县发展改革局局长|王小明'],
    ['副县长　才仁多杰（藏族）', '副县长|才仁多杰'],
    ['州自然资源局局长　艾山江·玉努斯（维吾尔族）', '州自然资源局局长|艾山江·玉努斯'],
    ['州自然资源局局长艾山江·玉努斯', '州自然资源局局长|艾山江·玉努斯'],
  ])('parts %s', (line, expected) => expect(byline(line)).toBe(expected));

  it.each([
    '一、基本情况',
    '2021年3月18日',
    '各位代表:',
    '县财政局局长王明作报告。',
    '《政府工作报告》',
    '甲县人民代表大会常务委员会',
    '教育支出　209329',
    '甲县 财政局',
    '县人大常委会主任候选人  王小明',
    '起草人：王小明  审核人：李强',
  ])('refuses %s', (line) => expect(byline(line)).toBeNull());
});

describe('readAuthors', () => {
  const read = (head: string[], body: string[] = []) =>
    readAuthors(paragraphsOf(...head), paragraphsOf(...body)).map(({ name, post, line }) => `${line} ${post}|${name}`);

  it('takes the byline under the title', () => {
    expect(read(['——2021年3月18日在甲县第七届人大常委会第三次会议上', '县审计局局长　甘棠', '各位委员:'])).toEqual([
      '2 县审计局局长|甘棠',
    ]);
  });

  it('takes the head of an organ who signs, where no byline stands', () => {
    expect(read([], ['请予审议。', '区长：夏侯敏', '2021年10月20日'])).toEqual(['2 区长|夏侯敏']);
    expect(read([], ['现予公布。', '中华人民共和国主席王小明', '2020年8月11日'])).toEqual([
      '2 中华人民共和国主席|王小明',
    ]);
    expect(read([], ['请予审议。', '区 长 尉迟平', '2021年10月20日'])).toEqual(['2 区长|尉迟平']);
    expect(read(['县长　王大明'], ['区长：夏侯敏'])).toEqual(['1 县长|王大明']);
  });

  it('takes nobody for the signer below whom the text goes on', () =>
    expect(read([], ['会议选出:', '甲市监察委员会主任  王大明', '现予公告。', '甲市人民代表大会主席团'])).toEqual([]));

  it('takes nobody from running text, dates or the name of an organ', () => {
    expect(read(['(草案)'], ['会议由区长夏侯敏主持。', '甲县人民政府', '2021年3月18日'])).toEqual([]);
    expect(read([], ['区长：夏侯敏', '一', '二', '三', '四'])).toEqual([]);
    expect(read([], ['会议选举：', '区长：夏侯敏', '检察长：宋刚', '现予公告。'])).toEqual([]);
  });
});
