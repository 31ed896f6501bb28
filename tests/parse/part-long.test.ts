import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partLong } from '../../src/parse/part-long.ts';
import { paragraph, placeAt } from '../../src/text/paragraph.ts';
import { parsed } from '../support/gazettes.ts';

const whole = (text: string) => paragraph([{ number: 3, text }], 1);

test('a paragraph of any usual length stays one', () => {
  const short = whole(`　　${'会议听取了报告。'.repeat(500)}`);
  expect(partLong(short)).toEqual([short]);
});

test('a longer one is parted at the ends of sentences', () => {
  const parts = partLong(whole('会议听取了报告。'.repeat(5000)));
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.every(({ text }) => text.startsWith('会议') && text.endsWith('。'))).toBe(true);
  expect(parts.map(({ blankBefore }) => blankBefore)).toEqual([1, ...parts.slice(1).map(() => 0)]);
});

test('no character is lost, and each still knows its place', () => {
  const unit = fc.constantFrom('会', '。', ' ', '\u200b', '𠮷', '1,');
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 5, maxLength: 40 }),
      fc.integer({ min: 2000, max: 4000 }),
      (units, times) => {
        // A line without anything to see is no paragraph.
        const printed = `会${units.join('').repeat(times)}`.trim();
        const parts = partLong(whole(printed));
        const seen = parts.map(({ text }) => text).join('');
        expect(seen.replace(/\s/g, '')).toBe(printed.replace(/[\s\u200b]/g, ''));
        for (const part of parts) {
          expect(part.text.isWellFormed()).toBe(printed.isWellFormed());
          for (const at of [0, part.text.length - 1]) expect(printed[placeAt(part, at).column - 1]).toBe(part.text[at]);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('a reading in a part names the place in the line', async () => {
  const text = `关于某事的报告\n\n${'甲县人大常委会开展了检查。'.repeat(2000)}甲县第十四届人大常委会第三次会议通过。甲县第十四人大常委会。`;
  const { emendations } = await parsed(text);
  for (const { line, column, printed } of emendations)
    expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${printed}`));
});

test('a gap wider than any page keeps its first spaces only', () => {
  const gap = whole(`甲${' '.repeat(5000)}乙`);
  expect(gap.text).toBe(`甲${' '.repeat(64)}乙`);
  expect(placeAt(gap, gap.text.length - 1)).toEqual({ line: 3, column: 5002 });
});
