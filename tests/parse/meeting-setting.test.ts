import { describe, expect, it } from 'vitest';
import { settingOf } from '../../src/parse/meeting-setting.ts';
import { compiledOf } from '../support/compiled.ts';

const setting = (text: string) => {
  const { time, place, chair } = settingOf(compiledOf(text).documents);
  return [time, place, chair];
};
const schedule = (line: string) => `甲县第七届人大常委会第三次会议日程\n2021年3月18日\n${line}`;

describe('settingOf', () => {
  it.each([
    ['上午9:00  全体会议  主持人:王明', ['09:00', null, '王明']],
    ['下午３：３０　全體會議　主持人　蕭鎮嶽', ['15:30', null, '蕭鎮嶽']],
    ['上午十時三十分　全体会议', ['10:30', null, null]],
    ['晚上7点  预备会议  执行主席:王  明', ['19:00', null, '王明']],
    ['主持人：副主任　扎西顿珠', [null, null, '扎西顿珠']],
    ['主持人:县人大常委会副主任王明', [null, null, '王明']],
    ['中午12:00 用餐', ['12:00', null, null]],
    ['会议地点:县人大常委会二楼会议室。', [null, '县人大常委会二楼会议室', null]],
    ['地　点：礼堂', [null, '礼堂', null]],
  ])('reads “%s” of a schedule', (line, expected) => expect(setting(schedule(line))).toEqual(expected));

  it('takes the first hour, and every fact once', () => {
    expect(setting(schedule('上午9:00  主持人:王明\n下午3:00  主持人:李强'))).toEqual(['09:00', null, '王明']);
  });

  it('takes the chair from news and minutes', () => {
    const news = '甲县人大常委会举行第三次会议\n3月18日上午9:00,县人大常委会主任王明主持会议,副主任李强出席。';
    expect(setting(news)).toEqual([null, null, '王明']);
    expect(setting('甲县第七届人大常委会第三次主任会议纪要\n主任王明在二楼会议室主持召开会议。')[2]).toBe('王明');
  });

  it('takes the place from the notice that calls the meeting, but not its hours', () => {
    const notice = '关于召开会议的通知\n各位代表:\n定于2021年3月18日在镇文化站礼堂召开会议,请于上午8:00前报到。';
    expect(setting(notice)).toEqual([null, '镇文化站礼堂', null]);
  });

  it.each([
    ['主持会议的是谁没有说'],
    ['会议的主持召开了第三次会议'],
    ['比分是25:00'],
    ['时间9:75'],
    ['24:99'],
    ['应到:二十人'],
    ['听取报告'],
  ])('reads nothing from “%s”', (line) => expect(setting(schedule(line))).toEqual([null, null, null]));

  it('leaves reports and decisions out', () => {
    expect(setting('关于环境状况的报告\n各位委员:\n3月18日上午9:00,主任王明主持会议,地点:礼堂。')).toEqual([
      null,
      null,
      null,
    ]);
  });
});
