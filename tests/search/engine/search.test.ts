import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { archiveOf, found, searchedDocument, searchedIssue, told } from '../support/archive-of.ts';

const text = await readFile('content/gazettes/hongshan/2020-09.txt', 'utf8');
const lines = text.split(/\r?\n/).map((line, i) => ({ line: i + 1, text: line.trim() }));
const { archive } = archiveOf(
  searchedIssue({ documents: [searchedDocument(1, { passages: lines.filter(({ text }) => text) })] }),
);

describe('in a whole gazette', () => {
  test('every phrase is found on the line that it was taken from', async () => {
    for (const { line, text } of lines.filter((_, i) => i % 40 === 9)) {
      const phrase = text.replaceAll(/["“”「」\s]/g, '').slice(-8);
      if (phrase.length < 4) continue;
      const { passages } = await found(archive, `“${phrase}”`);
      expect(
        passages.map(({ address }) => address),
        phrase,
      ).toContain(`/documents/x-2031-01-L1/#L${line}`);
    }
  });

  test('hits are all that hold the phrase, each with its marks', async () => {
    const { passages } = await found(archive, '预算工作委员会');
    const wanted = lines.filter(({ text }) => text.includes('预算工作委员会'));
    expect(passages).toHaveLength(wanted.length);
    expect(passages.every(({ text, ranges }) => ranges.every(([a, b]) => text.slice(a, b) === '预算工作委员会'))).toBe(
      true,
    );
  });

  test('a first page reads a part of the files only', async () => {
    const fresh = archiveOf(
      searchedIssue({ documents: [searchedDocument(1, { passages: lines.filter(({ text }) => text) })] }),
    );
    await told(fresh.archive, '预算', {}, false);
    expect(fresh.read.filter((path) => path.startsWith('pairs/'))).toHaveLength(1);
    expect(fresh.read.filter((path) => path.startsWith('texts/')).length).toBeLessThan(
      fresh.contributions[0]?.sheets.length ?? 0,
    );
  });
});

const person = (name: string) => ({ name, posts: ['局长'] });
const small = archiveOf(
  searchedIssue({
    id: 'x-2030-02',
    date: '2030-05-06',
    title: '公报第二期',
    people: ['王秉元', '王道元', '李　伟', '曾国强'].map(person),
    meetings: [{ id: 'x-3-2', name: '某区第三届人大常委会第二次会议', date: '2030-05-01' }],
    documents: [
      searchedDocument(5, {
        title: '关于王秉元等职务任免的议案',
        type: 'bill',
        body: '某区人民政府',
        meeting: 'x-3-2',
        passages: [
          { line: 6, text: '提请任命王秉元为局长。' },
          { line: 7, text: '到二三五年建成', reading: '到二〇三五年建成' },
          { line: 8, text: '经第三十四次会议审议,总投资92亿元。' },
        ],
      }),
    ],
  }),
  searchedIssue({
    id: 'x-2031-01',
    date: '2031',
    documents: [
      searchedDocument(3, {
        agenda: [{ position: 3, text: '听取和审议财政预算执行情况的报告', line: 4 }],
        passages: [
          { line: 4, text: '王秉元作报告,李　伟参加。' },
          { line: 9, text: '預算執行情況良好' },
        ],
      }),
    ],
  }),
).archive;

test.each([
  ['李伟', 4],
  ['财政 预算', null],
  ['预算执行', 9],
  ['預算執行', 9],
  ['第34次', 8],
  ['920000万元', 8],
  ['二〇三五年', 7],
  ['2035年', 7],
  ['二三五年', 7],
  ['zengguoqiang', null],
  ['lw', 4],
])('%s finds the paragraph of line %j', async (query, line) => {
  const { passages } = await found(small, query);
  expect(passages.map(({ address }) => Number(address.split('#L')[1]))).toEqual(line === null ? [] : [line]);
});

test('what only the reading of a damaged paragraph holds says so', async () => {
  const [hit] = (await found(small, '二〇三五年')).passages;
  expect(hit).toMatchObject({ text: '到二〇三五年建成' });
  expect(hit?.where).toContain('校订读法');
});

test('names come at once, what equals the query first', async () => {
  expect((await found(small, '王秉元')).names).toEqual(['王秉元', '关于王秉元等职务任免的议案']);
  expect((await found(small, '预算')).names).toEqual(['听取和审议财政预算执行情况的报告']);
  expect((await found(small, 'cengguo')).names).toEqual(['曾国强']);
});

test('what has the query in its title is read first, else the newest; by date the newest always', async () => {
  const order = async (own: { order?: string }) =>
    (await found(small, '王秉元', own)).passages.map(({ address }) => address.split('#')[1]);
  expect(await order({})).toEqual(['L6', 'L4']);
  expect(await order({ order: 'date' })).toEqual(['L4', 'L6']);
});

test.each([
  [{ year: '2030' }, ['L6']],
  [{ kind: 'bill' }, ['L6']],
  [{ meeting: 'x-3-2' }, ['L6']],
  [{ body: '某区人民政府' }, ['L6']],
  [{ person: '李　伟' }, ['L4']],
  [{ kind: 'people' }, []],
  [{ year: '1999' }, []],
])('narrowed to %j, the paragraphs are %j', async (own, anchors) => {
  expect((await found(small, '王秉元', own)).passages.map(({ address }) => address.split('#')[1])).toEqual(anchors);
});

test('named things are narrowed by their kind too', async () => {
  expect((await found(small, '王秉元', { kind: 'people' })).names).toEqual(['王秉元']);
  expect((await found(small, '王秉元', { kind: 'bill' })).names).toEqual(['关于王秉元等职务任免的议案']);
  expect((await found(small, '王秉元', { year: '2031' })).names).toEqual([]);
});

test('what the search can be narrowed to is told, with counts where all was read', async () => {
  const { facets } = await found(small, '王秉元');
  expect(facets?.year).toEqual([
    { value: '2031', label: '2031', count: 1 },
    { value: '2030', label: '2030', count: 1 },
  ]);
  expect(facets?.meeting).toEqual([{ value: 'x-3-2', label: '某区第三届人大常委会第二次会议', count: 1 }]);
  expect(facets?.person.map(({ value }) => value)).toContain('王秉元');
  expect((await found(small, '王秉元', { year: '2030' })).facets?.year.every(({ count }) => count === null)).toBe(true);
});

test('a person of any length of name is offered, also where the text parts the name by a space', async () => {
  const { archive: own } = archiveOf(
    searchedIssue({
      people: ['王秉元', '李伟', '阿依古丽·买买提'].map(person),
      documents: [
        searchedDocument(1, { passages: [{ line: 2, text: '任命王秉元、李　伟、阿依古丽•买买提。' }] }),
        searchedDocument(3, { passages: [{ line: 4, text: '任命他人。' }] }),
      ],
    }),
  );
  const { facets } = await found(own, '任命');
  expect(Object.fromEntries(facets?.person.map(({ value, count }) => [value, count]) ?? [])).toEqual({
    王秉元: 1,
    李伟: 1,
    阿依古丽·买买提: 1,
  });
});

describe('where nothing is exact', () => {
  test('a name with a wrong character is offered, with its paragraphs', async () => {
    const { names, passages, near } = await found(small, '王炳元');
    expect([names, passages]).toEqual([[], []]);
    expect(near.names).toEqual(expect.arrayContaining(['王秉元', '王道元']));
    expect(near.passages).toContain('提请任命王秉元为局长。');
  });
  test('a phrase with a wrong character is found in the paragraphs', async () => {
    expect((await found(small, '提请任命王秉员')).near.passages).toEqual(['提请任命王秉元为局长。']);
  });
  test.each(['独角兽马戏团', '王', '元王', '“”', 'guoqiang'])('%s has nothing near', async (query) => {
    expect((await found(small, query)).near).toEqual({ names: [], passages: [] });
  });
  test.each([
    [{ year: '2030' }, [], ['提请任命王秉元为局长。']],
    [{ year: '2031' }, [], ['王秉元作报告,李　伟参加。']],
    [{ year: '1999' }, [], []],
    [{ kind: 'people' }, ['王秉元', '王道元'], []],
  ])('what is near is narrowed to %j too', async (own, names, passages) => {
    expect((await found(small, '王炳元', own)).near).toEqual({ names, passages });
  });
  test('a person that the search is narrowed to stands for no other', async () => {
    expect((await found(small, '独角兽马戏团', { person: '王秉元' })).near).toEqual({ names: [], passages: [] });
  });
  test('what is exact has nothing near beside it', async () => {
    expect((await found(small, '王秉元')).near.names).toEqual([]);
  });
});
