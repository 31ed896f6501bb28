import { describe, expect, it } from 'vitest';
import { restoreAttendees } from '../../src/parse/attendees.ts';
import { readAttendance } from '../../src/read/attendance.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const list = readAttendance(
  paragraphsOf('出席:王大明  李小强  赵文武  孙四海', '张  周一平  吴国栋      庆平  付庆', '  郑小春  严  冯一心'),
);
const restored = (...known: [string, number][]) =>
  restoreAttendees(
    list,
    known.map(([name, line]) => ({ name, line })),
  )
    .present.filter((each) => each.damaged && each.name)
    .map((each) => `${each.printed}→${each.name} ${each.evidence}`);

describe('restoreAttendees', () => {
  it('completes a name that lost its first or last character from the rest of the issue', () => {
    expect(restored(['严庆平', 120], ['付庆利', 91], ['付庆利', 93])).toEqual(['庆平→严庆平 120', '付庆→付庆利 91,93']);
  });

  it('completes a family name by the one name of two characters', () => {
    expect(restored(['张健', 31], ['严明明', 3])).toEqual(['张→张健 31']);
  });

  it('restores nothing where two names fit, or the name stands in the list already', () => {
    expect(restored(['严庆平', 1], ['万庆平', 2])).toEqual([]);
    expect(restored(['王大明', 1])).toEqual([]);
  });
});
