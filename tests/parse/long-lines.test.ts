import { describe, expect, it } from 'vitest';
import { parsed } from '../support/gazettes.ts';

const long = 40_000;
/** What could send a pattern back and forth: what lists, numbers, names and spaces are made of. */
const pieces = [
  '一',
  '1',
  '1,',
  '　',
  '甲',
  '甲 ',
  '、',
  '①',
  '（',
  '《',
  '》',
  '第',
  '任',
  '年月日',
  '关于',
  '万元',
  '其中:',
  '·',
  '——',
];

/** Time enough for work in proportion to the length; going back over the line at every character takes ten times as long. */
describe('a line of forty thousand characters', { timeout: 3000 }, () => {
  it.each(pieces)('is read in time where it repeats “%s”', async (piece) => {
    const line = piece.repeat(long / piece.length);
    const { lines } = await parsed(`公报【2021】第三期\n\n甲县人大常委会任免名单\n${line}。\n2021年3月18日`);
    expect(lines.total).toBe(5);
  });
});

describe('a line of three hundred thousand characters', { timeout: 3000 }, () => {
  it.each(['甲县人大常委会第二十六会议。', '甲县第十四人大常委会。', '甲县人大常委会第次会议。'])(
    'is restored in time where it repeats “%s”',
    async (piece) => {
      const count = Math.floor(300_000 / piece.length);
      const whole = '甲县第十四届人大常委会第二十六次会议通过\n甲县人大常委会第二十六次会议';
      const { emendations } = await parsed(`公报【2021】第三期\n\n${whole}\n${piece.repeat(count)}。`);
      expect(emendations.filter((each) => each.line === 5)).toHaveLength(count);
    },
  );
});
