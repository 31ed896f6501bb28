import { describe, expect, it } from 'vitest';
import { findGaps, type GazetteSummary } from '../../src/queries/find-gaps.ts';

const gazette = (fields: Partial<GazetteSummary>): GazetteSummary => ({
  id: 'x',
  publisher: 'p',
  year: 2020,
  number: 1,
  meetings: [],
  ...fields,
});
const texts = (...gazettes: GazetteSummary[]) =>
  findGaps(gazettes).map(({ publisher, text }) => `${publisher} ${text}`);

describe('findGaps', () => {
  it('names the issues that are missing within a year', () => {
    expect(texts(gazette({ number: 2 }), gazette({ number: 4 }), gazette({ year: 2021, number: 1 }))).toEqual([
      'p 2020年第1期',
      'p 2020年第3期',
    ]);
  });

  it('names a run of issues at once', () => {
    expect(texts(gazette({ number: 5 }), gazette({ number: 7 }))).toEqual(['p 2020年第1—4期', 'p 2020年第6期']);
  });

  it('counts each publisher apart', () => {
    expect(texts(gazette({ number: 1 }), gazette({ publisher: 'q', number: 2 }))).toEqual(['q 2020年第1期']);
  });

  it('counts issues without a year between the ones it has', () => {
    expect(texts(gazette({ year: null, number: 26 }), gazette({ year: null, number: 28 }))).toEqual(['p 第27期']);
  });

  it('names the sessions of one body that lie between two of the same term', () => {
    const meeting = (session: number, congress = 15) => ({ body: 'standing-committee' as const, congress, session });
    expect(
      texts(gazette({ meetings: [meeting(31), meeting(33)] }), gazette({ number: 2, meetings: [meeting(1, 16)] })),
    ).toEqual(['p 第15届人大常委会第32次会议']);
  });

  it('finds none where nothing is missing or nothing is numbered', () => {
    expect(texts(gazette({ number: 1 }), gazette({ number: 2 }), gazette({ number: null }))).toEqual([]);
    expect(texts()).toEqual([]);
  });

  it('takes a number that counts no issues for none', () => {
    expect(texts(gazette({ number: 20200101 }))).toEqual([]);
  });
});
