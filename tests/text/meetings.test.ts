import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { readMeetingNames } from '../../src/text/meetings.ts';

const names = (text: string) =>
  readMeetingNames(fold(text)).map(
    ({ place, congress, body, session, index, length }) =>
      `${text.slice(index, index + length)} = ${place || '-'} ${congress ?? '-'} ${body} ${session}`,
  );

describe('readMeetingNames', () => {
  it.each([
    ['甲区第十五届人大常委会第三十四次会议', '甲区 15 standing-committee 34'],
    ['甲区第十五届人大常委会举行第三十四次会议', '甲区 15 standing-committee 34'],
    ['甲市第七届人民代表大会常务委员会第三十一次会议', '甲市 7 standing-committee 31'],
    ['甲县第十七届人民代表大会第四次会议', '甲县 17 congress 4'],
    ['甲县第十七届人民代表大会第四会议', '甲县 17 congress 4'],
    ['市七届人大常委会第3次会议', '市 7 standing-committee 3'],
    ['甲县第 7 届人民代表大会常务委员会第 12 次会议', '甲县 7 standing-committee 12'],
    ['甲县第九届人大常委会第八次主任会议', '甲县 9 chairpersons-council 8'],
    ['甲县第九届人民代表大会第一次主席团会议', '甲县 9 presidium 1'],
    ['嶺東省第十二屆人民代表大會常務委員會第三十五次會議', '嶺東省 12 standing-committee 35'],
    ['第１３届全国人民代表大会常务委员会第１５次会议', '- 13 standing-committee 15'],
    ['全国人大常委会第十五次会议', '全国 - standing-committee 15'],
  ])('reads %s', (text, expected) => {
    expect(names(text).map((name) => fold(name.split(' = ')[1] as string))).toEqual([fold(expected)]);
  });

  it.each([
    ['关于召开柳镇第九届人民代表大会第五次会议的通知', '柳镇第九届人民代表大会第五次会议'],
    ['(2021年3月18日在甲县第七届人大常委会第三次会议上)', '甲县第七届人大常委会第三次会议'],
    ['甲县人民代表大会常务委员会关于召开甲县第十届人民代表大会第一次会议的决定', '甲县第十届人民代表大会第一次会议'],
    ['经甲县第七届人大常委会第三次会议审议', '甲县第七届人大常委会第三次会议'],
  ])('leaves what stands before the name in %s', (text, printed) => {
    expect(names(text).map((name) => name.split(' = ')[0])).toEqual([printed]);
  });

  it('finds several in the order of the text', () => {
    expect(names('甲县第七届人大常委会第三次会议、甲县第八届人民代表大会第一次会议')).toHaveLength(2);
  });

  it.each([
    '',
    '第三十四次会议',
    '甲县第七届人民代表大会',
    '县人民政府第九次常务会议',
    '甲县第七届政协第三次会议',
    '第七届人大代表',
    '会议听取了报告',
  ])('finds none in “%s”', (text) => expect(names(text)).toEqual([]));
});
