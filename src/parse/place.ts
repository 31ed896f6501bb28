import { readMeetingNames } from '../text/meetings.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** 某区 of the meeting that the heads of an issue name most. */
export function placeOf(paragraphs: readonly Paragraph[]): string {
  const times = new Map<string, number>();
  for (const { plain, text } of paragraphs) {
    if (plain.length > 80) continue;
    for (const { place, index } of readMeetingNames(plain)) {
      const at = plain.indexOf(place, index);
      const printed = place && text.slice(at, at + place.length);
      if (printed && printed.length > 1) times.set(printed, (times.get(printed) ?? 0) + 1);
    }
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
