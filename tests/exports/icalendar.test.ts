import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { folded, icalendar } from '../../src/exports/icalendar.ts';
import type { MeetingRecord } from '../../src/records/index.ts';

const meeting: MeetingRecord = {
  id: 'x-3-standing-committee-5',
  name: '甲县第三届人大常委会第五次会议, 扩大会议; 含视频会',
  body: 'standing-committee',
  congress: 3,
  session: 5,
  date: '2031-02-28',
  endDate: null,
  time: '09:00',
  place: '人民会堂'.repeat(20),
  chair: '甲某',
  attendance: { present: [], absent: [], nonVoting: [] },
  expected: null,
  counted: null,
  documents: [],
  gazette: 'x-1',
};
const read = (records: MeetingRecord[]) =>
  new ICAL.Component(ICAL.parse(icalendar('会议', records, '2031-03-01')))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

test('a meeting with an hour begins then, in China', () => {
  const [event] = read([meeting]);
  expect(event?.summary).toBe(meeting.name);
  expect(event?.location).toBe(meeting.place);
  expect(event?.startDate.toJSDate().toISOString()).toBe('2031-02-28T01:00:00.000Z');
});

test('a meeting of several days is days, the last one with it', () => {
  const [event] = read([{ ...meeting, endDate: '2031-03-02' }]);
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2031-02-28', '2031-03-03']);
});

test('a meeting without a day is left out', () => {
  expect(read([{ ...meeting, date: null }])).toEqual([]);
});

test('no line is longer than 75 octets, each ends with CRLF, and no character is parted', () => {
  const calendar = icalendar('会议', [meeting], '2031-03-01');
  const lines = calendar.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(
    lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n') || line.includes('\ufffd')),
  ).toEqual([]);
  expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
});
