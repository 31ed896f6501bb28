import { describe, expect, it } from 'vitest';
import { linesOf, parsed } from '../../support/gazettes.ts';

const text = `公报【2021】第三期

东湖区人民代表大会常务委员会关于接受张某山辞职请求的决定

(2021年4月1日东湖区第六届人大常委会第二次会议通过)

东湖区第六届人民代表大会常务委员会第二次会议决定:接受张某山辞去东湖区人民政府副区长职务的请求。

有关情况记录如下,供各位代表查阅时参考。

一是会前组织了三次调研,二是会中听取了两个方面的意见,各方面均已答复,这里一并说明,不再另行印发材料。

东湖区人民代表大会常务委员会公告

东湖区第六届人民代表大会常务委员会第二次会议于2021年4月1日召开,现予公告。
出席
张 某 山 , 李 某 , 王 某
收入合计100万元,其中:税收收入60万元,非税收入30万元。
`;
const lineOf = (words: string): number => linesOf(text).findIndex((line) => line.includes(words)) + 1;
const [first, middle, second] = ['关于接受', '有关情况', '委员会公告'].map(lineOf) as [number, number, number];
const entry = (line: number, rest: string): string => `- { line: ${line}, ${rest}, reason: 据原件 }`;
const read = (...entries: string[]) => parsed(text, entries.join('\n'));
const starts = ({ documents }: Awaited<ReturnType<typeof read>>) => documents.map(({ startLine }) => startLine);
const told = ({ messages }: Awaited<ReturnType<typeof read>>) =>
  messages
    .filter(({ rule }) => /^e(ditor|mendation)-/.test(rule))
    .map(({ severity, rule, line }) => [severity, rule, line]);

describe('a boundary of an editor', () => {
  it('parts a document, and every line stays in exactly one place', async () => {
    const [plain, parted] = [await read(), await read(entry(middle, 'printed: 有关情况, begins: true'))];
    expect(starts(plain)).toEqual([first, second]);
    expect(starts(parted)).toEqual([first, middle, second]);
    expect(parted.lines).toEqual(plain.lines);
    expect(told(parted)).toEqual([['info', 'editor-decision', middle]]);
    expect(parted.messages.find(({ rule }) => rule === 'editor-decision')?.reason).toContain('据原件');
  });

  it('joins a document to the one before', async () => {
    const joined = await read(entry(second, 'printed: 东湖区, begins: false'));
    expect(starts(joined)).toEqual([first]);
    expect(joined.documents[0]?.endLine).toBe(linesOf(text).length - 1);
    expect(joined.lines).toEqual((await read()).lines);
  });

  it('joins the first document that has a title to the lines before it, which are one too', async () => {
    const led = text.replace('公报【2021】第三期\n', '有关情况记录如下,供各位代表查阅时参考,不另行印发。\n');
    expect(starts(await parsed(led))).toEqual([1, first, second]);
    const joined = await parsed(led, entry(first, 'printed: 东湖区, begins: false'));
    expect(starts(joined)).toEqual([1, second]);
    expect(told(joined)).toEqual([['info', 'editor-decision', first]]);
  });

  it('cuts a title that reached over it', async () => {
    const long = text.replace('关于接受张某山辞职请求的决定', '关于接受\n张某山辞职请求的决定');
    const at = linesOf(long).findIndex((line) => line.startsWith('张某山')) + 1;
    const { documents } = await parsed(long, entry(at, 'printed: 张某山, begins: true'));
    expect(documents.slice(0, 2).map(({ title, startLine }) => [title, startLine])).toEqual([
      ['东湖区人民代表大会常务委员会关于接受', first],
      ['张某山辞职请求的决定', at],
    ]);
  });

  it.each([
    ['on a line of the masthead', 1, 'printed: 公报, begins: true'],
    ['that joins the first document to nothing', first, 'printed: 东湖区, begins: false'],
  ])('%s is an error, and changes nothing', async (_, line, rest) => {
    const wrong = await read(entry(line, rest));
    expect(told(wrong)).toEqual([['error', 'emendation-without-place', line]]);
    expect(starts(wrong)).toEqual([first, second]);
  });

  it('that the parser finds by itself is told to be needless', async () => {
    expect(told(await read(entry(second, 'printed: 东湖区, begins: true')))).toEqual([
      ['info', 'emendation-without-effect', second],
    ]);
  });
});

describe('a title and a type of an editor', () => {
  it('stand in the record, and say whose they are', async () => {
    const parted = await read(
      entry(middle, 'printed: 有关情况, begins: true'),
      entry(middle, 'printed: 有关情况, title: 有关情况的说明'),
      entry(middle, 'printed: 有关情况, type: explanation'),
    );
    expect(parted.documents[1]).toMatchObject({ title: '有关情况的说明', titleInferred: false, type: 'explanation' });
    expect(parted.documents[1]).toMatchObject({ provenance: { title: { grade: 'editor' } } });
    expect(told(parted).map(([severity]) => severity)).toEqual(['info', 'info', 'info']);
    expect(parted.messages.map(({ rule }) => rule)).not.toContain('title-inferred');
  });

  it('are errors where no document begins', async () => {
    const wrong = await read(entry(middle, 'printed: 有关情况, type: report'));
    expect(told(wrong)).toEqual([['error', 'emendation-without-place', middle]]);
  });

  it('of no known kind, or with two decisions in one entry, are refused', async () => {
    const wrong = await read(entry(first, 'printed: 东湖区, type: novel'));
    expect(told(wrong)).toEqual([['error', 'emendation-without-place', null]]);
    expect(wrong.messages[0]?.reason).toContain('(type)');
    const both = await read(entry(first, 'printed: 东湖区, type: report, begins: false'));
    expect(told(both)).toEqual([['error', 'emendation-without-place', null]]);
  });
});

describe('a doubt that an editor dismisses', () => {
  const sum = lineOf('收入合计');

  it('stays as a remark that says so', async () => {
    const warned = (await read()).messages.filter(({ rule }) => rule === 'sum-fails');
    expect(warned).toMatchObject([{ line: sum, severity: 'warning' }]);
    const dismissed = await read(entry(sum, 'printed: 收入合计, dismiss: sum-fails'));
    expect(dismissed.messages.filter(({ rule }) => rule === 'sum-fails')).toMatchObject([
      { line: sum, severity: 'info', reason: expect.stringContaining('编辑已核:据原件') },
    ]);
    expect(dismissed.checks).toEqual((await read()).checks);
  });

  it('of a sum is answered by a reading of a number in it', async () => {
    const read40 = await read(entry(sum, 'printed: 30万元, reading: 40万元'));
    expect(read40.messages.filter(({ rule }) => rule === 'sum-fails')).toMatchObject([{ severity: 'info' }]);
  });

  it('that is none is told to be needless', async () => {
    expect(told(await read(entry(first, 'printed: 东湖区, dismiss: sum-fails')))).toEqual([
      ['info', 'emendation-without-effect', first],
    ]);
  });

  it('takes a reading by rule away: what is printed is right', async () => {
    const source = text.replace('(2021年4月1日东湖区', '(20214月1日东湖区');
    const line = linesOf(source).findIndex((each) => each.startsWith('(20214月')) + 1;
    const byRule = (await parsed(source)).emendations.filter((each) => each.line === line);
    expect(byRule).toHaveLength(1);
    const printed = `printed: "${byRule[0]?.printed}", column: ${byRule[0]?.column}`;
    const dismissed = await parsed(source, entry(line, `${printed}, dismiss: reading-doubtful`));
    expect(dismissed.emendations.filter((each) => each.line === line)).toEqual([]);
    expect(told(dismissed)).toEqual([['info', 'editor-decision', line]]);
  });
});

it('an alias of YAML is refused, so that no file grows without end', async () => {
  const { messages } = await parsed(text, '- &a { line: 1, printed: 公报, reading: x, reason: y }\n- *a\n');
  expect(messages.filter(({ severity }) => severity === 'error')).toMatchObject([
    { reason: expect.stringContaining('别名') },
  ]);
});
