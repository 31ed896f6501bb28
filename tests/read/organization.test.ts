import { describe, expect, it } from 'vitest';
import { readOrganization } from '../../src/read/organization.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const organization = (title: string, ...body: string[]) => {
  const section = { id: 'x-1-L1', type: 'other' as const, title, titleInferred: false, head: [] };
  return readOrganization({ ...section, titleLines: paragraphsOf(title), body: paragraphsOf('', ...body) });
};

describe('readOrganization', () => {
  it.each([
    ['甲县人民政府关于2020年决算的报告', '甲县人民政府'],
    ['甲县人民代表大会常务委员会公告', '甲县人民代表大会常务委员会'],
    ['甲區人大常委會任免名單', '甲區人大常委會'],
    ['甲县第七届人大常委会对《环境状况报告》的审议意见', '甲县第七届人大常委会'],
    ['甲县人大常委会主任会议关于提请审议的议案', '甲县人大常委会主任会议'],
    ['甲县第九届人民代表大会第五次会议关于政府工作报告的决议', '甲县第九届人民代表大会第五次会议'],
    ['甲市中级人民法院工作报告', '甲市中级人民法院'],
    ['甲县人民代表大会常务委员会决定任命名单', '甲县人民代表大会常务委员会'],
  ])('reads the head of %s', (title, name) => expect(organization(title)).toEqual({ name, line: 1 }));

  it('reads the signature where the title names none', () => {
    expect(organization('关于2020年决算的报告', '请予审议。', '甲县　财政局', '2021年3月18日')).toEqual({
      name: '甲县财政局',
      line: 3,
    });
  });

  it('reads the body that stands below the title alone', () => {
    const head = paragraphsOf('——2021年3月18日在甲县第九届人民代表大会第五次会议上', '甲县财政局', '各位代表:');
    const title = '关于2020年决算的报告';
    const section = { id: 'x-1-L1', type: 'other' as const, title, titleInferred: false, head, body: [] };
    expect(readOrganization({ ...section, titleLines: paragraphsOf(title) })).toEqual({ name: '甲县财政局', line: 2 });
  });

  it.each([
    ['关于2020年决算的报告', '请予审议。'],
    ['供职发言', '谢谢大家!'],
    ['名词解释', '办公室:设在乡镇的固定场所。'],
    ['甲区人大常委会举行第三次会议', '会议由王明主持。'],
    ['甲县人大常委会召开主任会议', '3月18日,会议研究了议程。'],
  ])('finds none in %s', (title, last) => expect(organization(title, last)).toBeNull());
});
