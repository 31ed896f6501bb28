import { meetingAddress, whole } from '../addresses.ts';
import type { MeetingRecord } from '../records/index.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A line in pieces of at most 75 octets, none of which parts a character; those after the first begin with a space. */
export function folded(line: string): string {
  const pieces = [''];
  for (const sign of line) {
    const last = pieces.length - 1;
    if (octets(pieces[last] + sign) > (last ? 74 : 75)) pieces.push(sign);
    else pieces[last] += sign;
  }
  return `${pieces.join('\r\n ')}\r\n`;
}

const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
const compact = (day: string): string => day.replaceAll('-', '');
const next = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const utc = (day: string, time: string): string =>
  `${new Date(`${day}T${time}:00+08:00`).toISOString().replace(/[-:]|\.000/g, '')}`;

/** Of one day with an hour: from then, its end not being told. Otherwise whole days; the day of the end is not part of it. */
function span({ date, endDate, time }: MeetingRecord & { date: string }): string[] {
  if (time && (!endDate || endDate === date)) return [`DTSTART:${utc(date, time)}`];
  return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(next(endDate ?? date))}`];
}

/** Meetings as a calendar (RFC 5545); those without a day are left out. `stamp` is the day of the data. */
export function icalendar(name: string, meetings: readonly MeetingRecord[], stamp: string): string {
  const host = new URL(whole('/')).host;
  const dated = meetings.filter((meeting): meeting is MeetingRecord & { date: string } => meeting.date !== null);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gongbao//gongbao//ZH',
    `X-WR-CALNAME:${text(name)}`,
    ...dated.flatMap((meeting) => [
      'BEGIN:VEVENT',
      `UID:${meeting.id}@${host}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      ...span(meeting),
      `SUMMARY:${text(meeting.name)}`,
      ...(meeting.place ? [`LOCATION:${text(meeting.place)}`] : []),
      ...(meeting.chair ? [`DESCRIPTION:主持人：${text(meeting.chair)}`] : []),
      `URL:${whole(meetingAddress(meeting.id))}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}
