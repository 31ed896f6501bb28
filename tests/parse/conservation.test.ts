import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtures, linesOf, parsed, seed } from '../support/gazettes.ts';
import { misplaced } from '../support/ledger.ts';

const faultsOf = async (text: string): Promise<string[]> => misplaced(await parsed(text), linesOf(text));
const nothing = async (text: string): Promise<void> => {
  expect(await faultsOf(text)).toEqual([]);
};

describe('every line that is not blank stands in exactly one place', () => {
  it('in the seed', () => nothing(seed));
  it.each(fixtures)('in the gazette “$name”', ({ text }) => nothing(text));
  it.each(fixtures)('in “$name” with the line ends of other systems', async ({ text }) => {
    await nothing(text.replaceAll('\n', '\r\n'));
    await nothing(text.replaceAll('\n', '\r'));
    await nothing(text.trimEnd());
    expect(misplaced(await parsed(`\ufeff${text}`), linesOf(text))).toEqual([]);
  });

  it.each([
    ['an empty file', ''],
    ['one line end', '\n'],
    ['blank lines of every kind', ' \n\u3000\u3000\n\u00a0\t\n\ufeff\n\u2003\n\n'],
    ['one character', '人'],
    ['only furniture', '首页|机构概况|监督工作|公报\n\n— 3 —\n【打印本页】 【关闭窗口】\n'],
    ['only marginalia', '会议使用\n会后收回'],
    ['only a head', '公报【2021】第三期\n发布日期:2021-04-12\n'],
    ['only a contents list', '目录\n一件议案……（1）\n两件议案……（2）\n'],
    ['only a title', '东湖区人民代表大会常务委员会公告'],
    ['only 附件', '附件1\n\n附件2'],
    ['invisible characters alone on their lines', '\u200b\n\u200d\n\u00ad\n\u2060\u200b\n\u200e\n公告\n\u200b'],
    ['a mark of byte order inside', '东湖区公告\n\ufeff\n\ufeff特此公告。'],
  ])('in %s', (_, text) => nothing(text));
});

describe('the check itself', () => {
  it('tells a line that is lost, one that stands twice, and one too many', async () => {
    const text = fixtures.find(({ name }) => name === 'web')?.text ?? '';
    const gazette = await parsed(text);
    const { documents, lines: ledger } = gazette;
    const faults = (change: object): number => misplaced({ ...gazette, ...change }, linesOf(text)).length;
    expect(faults({})).toBe(0);
    expect(faults({ documents: documents.slice(1) })).toBeGreaterThan(0);
    expect(faults({ documents: [...documents, documents[0]] })).toBeGreaterThan(0);
    expect(faults({ documents: documents.toReversed() })).toBeGreaterThan(0);
    expect(faults({ lines: { ...ledger, furniture: ledger.furniture.slice(1) } })).toBeGreaterThan(0);
    expect(faults({ lines: { ...ledger, blank: ledger.blank + 1 } })).toBeGreaterThan(0);
  });
});

const pool = fixtures
  .flatMap(({ text }) => linesOf(text))
  .concat(linesOf(seed).slice(0, 320), linesOf(seed).slice(-60));
const line = fc.constantFrom(...pool);
const odd = fc.constantFrom(
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u3000',
  '\u00a0',
  '\t',
  '*',
  '#',
  '> ',
  '|',
  '《',
  '（',
  ')',
  '：',
  '𠮷',
  '0',
);
const noise = fc.oneof(
  line,
  odd,
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, '')),
);

describe('no line is lost or told twice, whatever the text', { timeout: 60_000 }, () => {
  it('in lines of gazettes in any order', () =>
    fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 80 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) =>
        nothing(lines.join(end)),
      ),
      { numRuns: 150 },
    ));

  it('in a gazette that was shuffled, cut, doubled, or had blank lines put in or taken out', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures.map(({ text }) => linesOf(text))),
        fc.array(
          fc.tuple(fc.constantFrom('cut', 'double', 'move', 'open', 'close', 'empty'), fc.nat(200), fc.nat(200)),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        (lines, edits) => nothing(edits.reduce(edited, lines).join('\n')),
      ),
      { numRuns: 150 },
    ));

  it('in a gazette with characters put in at random', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures.map(({ text }) => text)),
        fc.array(fc.tuple(fc.nat(6000), odd), { maxLength: 30 }),
        (text, marks) => nothing(marks.reduce((all, [at, mark]) => all.slice(0, at) + mark + all.slice(at), text)),
      ),
      { numRuns: 100 },
    ));

  it('in noise', () =>
    fc.assert(
      fc.asyncProperty(fc.array(noise, { maxLength: 40 }), (lines) => nothing(lines.join('\n'))),
      { numRuns: 150 },
    ));
});

/** One change to the lines of a text, at `from`, as long as `length` says. */
function edited(lines: string[], [how, at, long]: [string, number, number]): string[] {
  const from = at % (lines.length + 1);
  const to = Math.min(from + (long % 25), lines.length);
  const [before, here, after] = [lines.slice(0, from), lines.slice(from, to), lines.slice(to)];
  if (how === 'cut') return [...before, ...after];
  if (how === 'double') return [...before, ...here, ...here, ...after];
  if (how === 'move') return [...after, ...before, ...here.reverse()];
  if (how === 'open') return [...before, ...here.flatMap((text) => [text, '']), ...after];
  if (how === 'close') return [...before, ...here.filter((text) => text.trim()), ...after];
  return [...before, ...here.map(() => ''), ...after];
}
