import { describe, expect, it } from 'vitest';
import { collectPeople } from '../../src/parse/people.ts';
import { readActs } from '../../src/read/acts/acts.ts';
import { readAttendance } from '../../src/read/attendance/attendance.ts';
import { readMentions } from '../../src/read/people/mentions.ts';
import { issueOf } from '../support/gazettes.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

function people(...lines: string[]) {
  const body = paragraphsOf(...lines);
  return collectPeople({
    sections: [{ id: 'x-L1', type: 'other', title: '', titleInferred: false, head: [], body }],
    acts: readActs(body, { type: 'appointment-list', title: '', organization: null }),
    attendance: [readAttendance(body)],
    authors: [],
    mentions: readMentions(body),
  });
}

it('a name that a list of those present cuts otherwise is nobody', async () => {
  const { people: found } = await issueOf('甲县人大常委会第九次会议出席人员名单\n副主任:阮　籍　山　涛　向　秀\n');
  expect(found.map(({ name }) => name)).toEqual(['阮籍', '山涛', '向秀']);
});

describe('collectPeople', () => {
  it('gathers posts and every line that names a person, padded or not', () => {
    const [person] = people('任命马亮为甲县水利局局长。', '无关的一行', '出席:马　　　亮、李小强', '会上马亮发言。');
    expect(person).toMatchObject({
      name: '马亮',
      kind: 'official',
      posts: [{ post: '甲县水利局局长', organization: null, line: 1 }],
      lines: [1, 3, 4],
    });
  });

  it('does not find a name within a longer name of the issue', () => {
    const found = people('任命张明、张明华为甲县副县长。', '会上张明华发言。');
    expect(found.map((each) => [each.name, each.lines])).toEqual([
      ['张明', [1]],
      ['张明华', [1, 2]],
    ]);
  });

  it('calls a deputy who is nothing else a deputy', () => {
    const found = people('补选王明、李强为甲市第七届人民代表大会代表。', '任命李强为甲市副市长。');
    expect(found.map((each) => `${each.name} ${each.kind}`)).toEqual(['王明 deputy', '李强 official']);
  });

  it('adds the curriculum', () => {
    const [person] = people('任命王明为甲县副县长。', '王明,男,汉族,1970年6月出生,甲省乙县人,中共党员,研究生学历。');
    expect(person?.biography).toMatchObject({ gender: '男', born: '1970-06', nativePlace: '甲省乙县' });
  });

  it('leaves names that lost characters out', () => {
    expect(people('出席:王大明  李小强  赵文武', '孙四海  线  吴国栋').map((each) => each.name)).not.toContain('线');
  });
});
