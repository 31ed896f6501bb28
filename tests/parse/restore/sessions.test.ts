import { describe, expect, it } from 'vitest';
import { restoreSessionNumbers, restoreSessions } from '../../../src/parse/restore/sessions.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

const readings = (...lines: string[]) => shown(restoreSessions(paragraphsOf(...lines)));

describe('restoreSessions', () => {
  it('puts 次 back where the issue has the session whole', () => {
    expect(readings('某县人大常委会第三十四会议通过', '第三十四次会议')).toEqual([
      '1:8 第三十四会议 → 第三十四次会议 (certain)',
    ]);
  });

  it('is likely behind the name of a body', () => {
    expect(readings('某县第十七届人民代表大会第四会议')).toEqual(['1:13 第四会议 → 第四次会议 (likely)']);
    expect(readings('某省第十二屆人民代表大會第五會議')).toEqual(['1:13 第五會議 → 第五次會議 (likely)']);
  });

  it('puts 届 back where the issue has the term whole', () => {
    expect(readings('某区第十五人大常委会', '第十五届人大常委会')).toEqual(['1:3 第十五 → 第十五届 (certain)']);
  });

  it('is likely of a term behind the name of a place', () => {
    expect(readings('某市第四人民代表大会')).toEqual(['1:3 第四 → 第四届 (likely)']);
  });

  it.each([
    '在第一会议室召开',
    '第二会议厅',
    '第一会议中心',
    '研究第三会议题',
    '第五次会议',
    '第三人民医院',
    '第一人大代表小组',
    '城关镇第一人大代表联络站',
  ])('leaves %s as it is', (line) => {
    expect(readings(line, '第一次会议', '第一届')).toEqual([]);
  });
});

describe('restoreSessionNumbers', () => {
  const numbers = (...lines: string[]) => shown(restoreSessionNumbers(paragraphsOf(...lines)));

  it('puts a number back where the issue speaks of one session of the body', () => {
    expect(numbers('县人大常委会第次会议议程', '县人大常委会第五次会议', '县人大常委会第五次会议日程')).toEqual([
      '1:7 第次会议 → 第五次会议 (likely)',
    ]);
  });

  it('leaves it where there are two, or a blank to be filled in', () => {
    expect(numbers('县人大常委会第次会议', '人大常委会第五次会议', '人大常委会第六次会议')).toEqual([]);
    expect(numbers('县人大常委会第  次会议', '人大常委会第五次会议', '人大常委会第五次会议')).toEqual([]);
  });
});
