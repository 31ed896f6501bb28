import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/parse/layout.ts';
import { placeOf } from '../../src/parse/place.ts';
import { publisherOf } from '../../src/publishers/index.ts';
import { fixtures, issueOf, parsed } from '../support/gazettes.ts';
import { textParagraphs } from '../support/text-paragraphs.ts';

const text = fixtures.find(({ name }) => name === 'sessions')?.text ?? '';

describe('parse', () => {
  it('says of the issue what its main meeting is', async () => {
    expect((await parsed(text)).gazette).toMatchObject({ congress: 4, session: 30, year: 2021, number: 2 });
  });

  it('misses no report that a decision puts on the agenda of a meeting to come', async () => {
    const call =
      '关于召开甲县第七届人民代表大会第四次会议的决定\n(2021年3月18日甲县第七届人大常委会第三次会议通过)\n会议决定召开甲县第七届人民代表大会第四次会议。建议会议议程为:1、听取和审议县人民政府工作报告;2、审查计划执行情况的报告。\n';
    const issue = await issueOf(call);
    expect(issue.documents.flatMap(({ record }) => record.agendaItems)).toHaveLength(2);
    expect(issue.gazette.messages.map(({ rule }) => rule)).not.toContain('report-not-in-issue');
  });

  it('names the source that it read', async () => {
    expect((await issueOf(text)).gazette).toMatchObject({
      publisher: 'x',
      source: { path: '1.txt', format: 'text', encoding: 'utf-8', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });
});

describe('layOut', () => {
  it('parts the head of the issue, its furniture and its text', () => {
    const lines = ['公报【2021】第三期', '【打印本页】', '', '会议使用', '甲县公告', '正文。'].map((each, at) => ({
      number: at + 1,
      text: each,
    }));
    const { masthead, texts, ledger } = layOut(lines, publisherOf('x'));
    expect(masthead?.title).toBe('公报【2021】第三期');
    expect(texts.map(({ text: own }) => own)).toEqual(['甲县公告', '正文。']);
    expect(ledger).toEqual({ total: 6, blank: 1, heading: [1], furniture: [2], marginalia: [4], documents: 2 });
  });
});

describe('placeOf', () => {
  it.each([
    ['甲县第七届人大常委会第三次会议议程\n甲县第七届人大常委会第三次会议日程\n乙市第五届人大常委会第一次会议', '甲县'],
    ['嶺東省第十二屆人民代表大會第一次會議', '嶺東省'],
    ['甲县人大常委会公告', ''],
    [`甲县第七届人大常委会第三次会议${'听取和审议了各项报告'.repeat(9)}`, ''],
    ['', ''],
  ])('of %j is %j', (heads, place) => expect(placeOf(textParagraphs(heads))).toBe(place));
});
