import { describe, expect, it } from 'vitest';
import { readVotes } from '../../src/read/votes.ts';
import { paragraph } from '../../src/text/paragraph.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const votes = (...lines: string[]) =>
  readVotes(paragraphsOf(...lines)).map((vote) => [vote.for, vote.against, vote.abstained, vote.notVoting, vote.line]);

describe('readVotes', () => {
  it.each([
    ['表决结果：应到委员22人，实到20人；赞成19票，反对0票，弃权1票。', [19, 0, 1, null]],
    ['(2021年7月28日某市第七届人大常委会第三次会议以赞成37票、反对0票、弃权2票通过)', [37, 0, 2, null]],
    ['（出席六十二人。贊成五十九票，反對一票，棄權二票。）', [59, 1, 2, null]],
    ['(到会代表58人,举手表决,58人赞成,全票通过。)', [58, 0, 0, null]],
    ['表决：30票赞成、1票反对、2票弃权，2人未按表决器', [30, 1, 2, 2]],
    ['赞成45票，反对1票，弃权1票，未按表决器2人', [45, 1, 1, 2]],
    ['赞成：２６票；反对：０票；弃权：３票', [26, 0, 3, null]],
    ['会议以26票赞成，无反对票，1票弃权，通过了决定。', [26, 0, 1, null]],
    ['同意28票、不同意1票、弃权0票', [28, 1, 0, null]],
    ['赞成37票反对0票弃权2票', [37, 0, 2, null]],
    ['以三十一票赞成、一致通过', [31, 0, 0, null]],
  ])('reads %s', (line, expected) => {
    expect(votes(line)).toEqual([[...expected, 1]]);
  });

  it('reads several votes of one paragraph apart', () => {
    const line = '决定一：赞成20票，反对1票，弃权0票；决定二：赞成18票，反对2票，弃权1票。';
    expect(votes(line)).toEqual([
      [20, 1, 0, null, 1],
      [18, 2, 1, null, 1],
    ]);
  });

  it('gives the line of the source where a paragraph was joined from several', () => {
    const joined = paragraph(
      [
        { number: 4, text: '（2021年7月28日市人大常委会第三' },
        { number: 5, text: '十一次会议以赞成37票、反对0票、弃权2票通过）' },
      ],
      0,
    );
    expect(readVotes([joined])[0]?.line).toBe(5);
  });

  it.each([
    '表决时可以赞成，可以反对，也可以弃权。',
    '张三(58票)当选为镇长。',
    '会议同意3名代表辞职，反对铺张浪费。',
    '赞成的代表有20名。',
    '全体代表一致通过了决议。',
    '赞成20票通过。',
  ])('takes %s for no result', (line) => {
    expect(votes(line)).toEqual([]);
  });
});
