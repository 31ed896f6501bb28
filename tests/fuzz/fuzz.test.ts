import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, bytesOf, type FuzzFile, fileOf } from './cases.ts';
import { faultsOf } from './faults.ts';
import { smallest } from './smallest.ts';

const plainFile = (...lines: string[]): FuzzFile => ({
  lines,
  form: 'txt',
  encoding: 'utf-8',
  end: '\n',
  markup: [],
  damage: [],
});
const faults = (file: FuzzFile) => faultsOf(bytesOf(file), `x.${file.form}`);

describe('a file that was changed at random', () => {
  it(
    'crashes nothing, loses no line, reads back as written and the same again, or is refused',
    { timeout: 120_000 },
    () =>
      fc.assert(
        fc.asyncProperty(anyCase.map(fileOf), async (file) => {
          expect((await faults(file)) ?? []).toEqual([]);
        }),
        { numRuns: 200 },
      ),
  );
});

/** What the long run found; each stays mended. */
describe('a text that was once read wrongly', () => {
  it.each([
    ['a mark of a quotation and nothing behind it', ':', '> '],
    ['a mark of a heading and invisible padding', ':', '#\u200b', '# \u200b'],
    ['a character that is none, in a title', '望\ufffe湖区第六届人大常委会第三十八次会议', '', '正文。'],
    ['a control inside a name', '局长　岳\u0085敏', '', '局长　\u0085岳敏'],
    ['a year that no first line prints', '', '第8期', '时间：20211105', '会举行第八次会议', '108日'],
  ])('is read whole: %s', async (_, ...lines) => {
    expect(await faults(plainFile(...lines))).toEqual([]);
  });
});

describe('what is kept of a failing list', () => {
  it('is what makes it fail', async () => {
    const list = Array.from({ length: 100 }, (_, i) => i);
    expect(await smallest(list, async (rest) => rest.includes(17) && rest.includes(80))).toEqual([17, 80]);
    expect(await smallest(list, async () => true)).toEqual([]);
  });
});
