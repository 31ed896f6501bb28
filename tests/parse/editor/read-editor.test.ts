import { describe, expect, it } from 'vitest';
import { readEditor } from '../../../src/parse/editor/read-editor.ts';

const lines = ['第一行', '  202012月21日召开会议,第五会议,第五会议'].map((text, at) => ({ number: at + 1, text }));
const reasons = (yaml: string) => readEditor(yaml, lines).messages.map(({ reason }) => reason);
const entry = (fields: string) => `- { line: 2, reading: x, reason: y, ${fields} }`;

describe('an editor’s file made to do harm', () => {
  const doubled = Array.from('abcdefgh', (name, i) =>
    i ? `- &${name} [*${'abcdefgh'[i - 1]}, *${'abcdefgh'[i - 1]}]` : '',
  );
  it.each([
    ['names that unfold to a billion', `- &a [x, x]\n${doubled.join('\n')}`, '别名'],
    ['lists nested a hundred thousand deep', '['.repeat(100_000), 'YAML|嵌套过深'],
    ['more than any editor writes', `${entry('printed: x')}\n`.repeat(30_000), '超过上限'],
    [
      'keys of the language itself',
      '- { line: 1, printed: 第, reading: x, reason: y, __proto__: { polluted: 1 } }',
      '写法',
    ],
  ])('is refused in a moment, and said so: %s', (_, yaml, reason) => {
    expect(reasons(yaml).join()).toMatch(new RegExp(reason));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('readEditor', () => {
  it('ties a reading to the place where it is printed', () => {
    const yaml = `
- line: 2
  printed: 202012月21日
  reading: 2020年12月21日
  reason: 据会议通知
- line: 2
  column: 23
  printed: 第五会议
  reading: 第五次会议
  reason: 缺字
  certainty: likely
`;
    expect(readEditor(yaml, lines)).toMatchObject({
      readings: [
        {
          line: 2,
          column: 3,
          printed: '202012月21日',
          reading: '2020年12月21日',
          reason: '据会议通知',
          certainty: 'certain',
          source: 'editor',
          evidence: [],
        },
        {
          line: 2,
          column: 23,
          printed: '第五会议',
          reading: '第五次会议',
          reason: '缺字',
          certainty: 'likely',
          source: 'editor',
          evidence: [],
        },
      ],
      messages: [],
    });
  });

  it('takes an empty file for no readings', () => {
    expect(readEditor('', lines)).toMatchObject({ readings: [], messages: [] });
  });

  it.each([
    ['what is not printed there', entry('printed: 2021年'), /没有这段文字/],
    ['a place that is not the only one', entry('printed: 第五会议'), /不止一处/],
    ['a column where something else is printed', entry('printed: 第五会议, column: 3'), /该处是/],
    ['a line that the source lacks', '- { line: 9, printed: a, reading: b, reason: c }', /没有这一行/],
    ['an unknown key', entry('printed: 召开, reasn: z'), /写法不对/],
    ['a missing reason', '- { line: 2, printed: 召开, reading: b }', /写法不对/],
    ['a file that is no list', 'line: 2', /应当是一个列表/],
    ['figures without quotes', '- { line: 2, printed: 2020, reading: b, reason: c }', /printed 只有数字,要加引号/],
    ['a file that is no YAML', '- line: 2\n  printed: "a', /第2行不是有效的 YAML.*缩进/],
  ])('reports %s as an error', (_, yaml, reason) => {
    const { readings, messages } = readEditor(yaml, lines);
    expect(readings).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ severity: 'error', rule: 'emendation-without-place' });
    expect(messages[0]?.reason).toMatch(reason);
  });

  it('refuses the second of two readings of the same characters', () => {
    expect(reasons(`${entry('printed: 召开会议')}\n${entry('printed: 会议\\,第, column: 15')}`)).toHaveLength(1);
  });
});
