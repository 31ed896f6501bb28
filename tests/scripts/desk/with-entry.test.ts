import { describe, expect, it, test } from 'vitest';
import { isWatched } from '../../../scripts/desk/integration.ts';
import { oneAtATime } from '../../../scripts/desk/rerun.ts';
import { withEntry } from '../../../scripts/desk/with-entry.ts';

const entry = { line: 14, printed: '202012月', reading: '2020年12月', reason: '据通知' };
const day = '2031-04-05';

describe('withEntry', () => {
  it('begins a file, with a comment that explains the entry', () => {
    expect(withEntry(null, entry, day)).toBe(`# 第14行:印作“202012月”,读作“2020年12月”(2031-04-05)
- line: 14
  printed: 202012月
  reading: 2020年12月
  reason: 据通知
`);
  });

  it('keeps what a clerk wrote by hand: entries, comments, their order', () => {
    const own = `# 本期校勘,王某
- line: 3 # 见原件
  printed: "1"
  reading: "2"
  reason: 很长的理由很长的理由很长的理由很长的理由很长的理由很长的理由很长的理由很长的理由很长的理由很长的理由很长的理由

# 第二组
- { line: 5, printed: a, title: b, reason: c }
`;
    expect(withEntry(own, entry, day).startsWith(own)).toBe(true);
  });

  it('puts an entry in the place of one of its kind for the same place, and leaves others of the line', () => {
    const first = withEntry(withEntry(null, entry, day), { ...entry, printed: '别处', reading: 'x' }, day);
    const second = withEntry(first, { ...entry, reading: '2021年12月' }, '2031-06-07');
    expect(second.match(/line: 14/g)).toHaveLength(2);
    expect(second).toContain('# 第14行:印作“202012月”,读作“2021年12月”(2031-06-07)');
    expect(second).not.toContain('2020年12月');
    expect(second).toContain('别处');
  });

  it('writes no line of a comment that is not one', () => {
    const text = withEntry(null, { ...entry, reading: 'a\n- line: 9\n' }, day);
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
  });

  it.each(['- { line: 2', 'line: 2\n', '- &a { line: 2, printed: x, title: y, reason: z }\n- *a\n'])(
    'refuses %j, and does not write over it',
    (broken) => {
      expect(() => withEntry(broken, entry, day)).toThrow(/请先改正/);
    },
  );
});

test.each([
  ['/p/content/gazettes/donghu/2021-03.txt', true],
  ['C:\\p\\content\\gazettes\\donghu\\2021-03.emendations.yaml', true],
  ['/p/content/redirects.yaml', true],
  ['/p/content/gazettes/donghu/2021-03.md', false],
  ['/p/content/gazettes/donghu/~$21-03.docx', false],
  ['/p/content/gazettes/donghu/.2021-03.txt.77.tmp', false],
  ['/p/content/gazettes/donghu/2021-03.emendations.yaml.77.tmp', false],
  ['/p/content/permalinks.json', false],
])('saving %s: parsed again %s', (path, watched) => {
  expect(isWatched(path)).toBe(watched);
});

test('work asked for while it runs is done once more, for all who asked', async () => {
  let runs = 0;
  const ends: (() => void)[] = [];
  const run = oneAtATime(() => new Promise<number>((resolve) => ends.push(() => resolve(++runs))));
  const [first, second, third] = [run(), run(), run()];
  ends.shift()?.();
  expect(await first).toBe(1);
  await new Promise((resolve) => setTimeout(resolve));
  expect(ends).toHaveLength(1);
  ends.shift()?.();
  expect([await second, await third]).toEqual([2, 2]);
});
