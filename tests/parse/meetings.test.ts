import { describe, expect, it } from 'vitest';
import { findMeetings } from '../../src/parse/meetings.ts';
import { compiledOf } from '../support/compiled.ts';

const meetings = (text: string) => {
  const { documents, calendar } = compiledOf(text);
  return findMeetings(documents, calendar, 'jia');
};
const body = '会议听取和审议了各项报告,对一年来的工作表示满意,同时指出了存在的问题,并对下一步工作提出了明确的要求。';
const agenda = (session: string) =>
  `甲县第七届人大常委会第${session}次会议议程\n(2021年3月18日甲县第七届人大常委会第${session}次会议通过)\n一、人事任免\n\n`;
const decision = (session: string, day: string) =>
  `关于召开会议的决定\n(2021年3月${day}日甲县第七届人大常委会第${session}次会议通过)\n${body}\n\n`;

describe('findMeetings', () => {
  it('gathers the papers of one meeting, with its days', () => {
    expect(meetings(`${agenda('三') + decision('三', '19')}名词解释\n1.甲:${body}`)).toMatchObject([
      {
        id: 'jia-7-standing-committee-3',
        name: '甲县第七届人大常委会第三次会议',
        body: 'standing-committee',
        congress: 7,
        session: 3,
        date: '2021-03-18',
        endDate: '2021-03-19',
        documents: ['x-L1', 'x-L5', 'x-L9'],
      },
    ]);
  });

  it('gives a revised text to the meeting that revised it last, one that a higher body approved to its own', () => {
    const first = '2001年5月28日甲县第五届人大常委会第八次会议通过';
    expect(
      meetings(`甲县文明行为促进条例\n(${first} 2021年3月18日甲县第七届人大常委会第三次会议修订)\n${body}`),
    ).toMatchObject([{ congress: 7, session: 3 }]);
    expect(
      meetings(`甲县文明行为促进条例\n(${first} 2001年9月3日乙省第八届人大常委会第九次会议批准)\n${body}`),
    ).toMatchObject([{ congress: 5, session: 8 }]);
  });

  it('takes the days of others from no note', () => {
    const note = '(2021年3月18日甲县第七届人大常委会第三次会议通过 2021年5月27日市人大常委会批准)';
    expect(meetings(`甲县文明行为促进条例\n${note}\n${body}`)).toMatchObject([{ date: '2021-03-18', endDate: null }]);
  });

  it('takes the meeting of news from its text where the headline names none', () =>
    expect(meetings(`王明任甲县代理县长\n\n3月18日,甲县第七届人大常委会第三次会议召开。${body}`)).toMatchObject([
      { congress: 7, session: 3, documents: ['x-L1'] },
    ]));

  it('keeps two meetings apart, the one with the agenda first', () => {
    const found = meetings(decision('二', '1') + decision('二', '2') + agenda('三'));
    expect(found.map(({ id, documents }) => [id, documents.length])).toEqual([
      ['jia-7-standing-committee-3', 1],
      ['jia-7-standing-committee-2', 2],
    ]);
  });

  it('has the number of the congress from the other papers of the issue', () => {
    const news = `县人大常委会举行第三次会议\n3月18日,${body}\n\n`;
    expect(meetings(agenda('三') + news)).toHaveLength(1);
  });

  it('gives one id to a meeting, whichever form its name has', () => {
    const forms = [
      '甲县第七届人民代表大会常务委员会第三次会议',
      '县七届人大常委会第3次会议',
      '甲縣第七屆人大常委會第三次會議',
    ];
    const ids = forms.map((name) => meetings(`${name}议程\n一、人事任免`)[0]?.id);
    expect(new Set(ids)).toEqual(new Set(['jia-7-standing-committee-3']));
  });

  it('parts bodies: the congress, its committee, its chairpersons', () => {
    const ids = ['人民代表大会第三次会议', '人大常委会第三次会议', '人大常委会第三次主任会议'].map(
      (name) => meetings(`甲县第七届${name}纪要\n${body}`)[0]?.id,
    );
    expect(ids).toEqual(['jia-7-congress-3', 'jia-7-standing-committee-3', 'jia-7-chairpersons-council-3']);
  });

  it('takes no meeting from what a paper is about', () => {
    const text = `${agenda('三')}甲县人大常委会关于召开甲县第八届人民代表大会第一次会议的决定(草案)\n${body}\n`;
    expect(meetings(text).map(({ id, documents }) => [id, documents.length])).toEqual([
      ['jia-7-standing-committee-3', 2],
    ]);
  });

  it('finds none where none is named', () => {
    expect(meetings(`甲县人大常委会公告\n${body}`)).toEqual([]);
    expect(meetings('')).toEqual([]);
  });
});
