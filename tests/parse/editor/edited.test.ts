import { describe, expect, it } from 'vitest';
import { fixtures, issueOf, parsed } from '../../support/gazettes.ts';

const text = fixtures.find(({ name }) => name === 'damaged')?.text ?? '';
const lines = text.split('\n');
const lineOf = (words: string): number => lines.findIndex((line) => line.includes(words)) + 1;
const roll = lineOf('区  伟  滕');
const title = lineOf('常委会工作报告有关名词注释');
const yaml = (...entries: string[]): string => entries.map((entry) => `- { ${entry}, reason: 据原件 }`).join('\n');

const present = async (emendations: string | null) =>
  (await parsed(text, emendations)).meetings.flatMap(({ attendance }) => attendance.present);

describe('a reading of an editor', () => {
  it('completes a name that no rule could prove', async () => {
    const damaged = (await present(null)).find(({ printed }) => printed === '滕');
    expect(damaged).toMatchObject({ name: null, damaged: true });
    const read = await present(yaml(`line: ${roll}, printed: 滕, reading: 滕文公, evidence: [${roll}]`));
    expect(read.find(({ printed }) => printed === '滕')).toMatchObject({
      name: '滕文公',
      damaged: true,
      evidence: [roll],
    });
  });

  it('makes the person known by that name', async () => {
    const { people } = await parsed(text, yaml(`line: ${roll}, printed: 滕, reading: 滕文公`));
    expect(people.map(({ name }) => name)).toContain('滕文公');
    expect((await parsed(text)).people.map(({ name }) => name)).not.toContain('滕文公');
  });

  it('changes a title, says that an editor did, and keeps what is printed', async () => {
    const entry = yaml(`line: ${title}, printed: 常委会工作报告, reading: 青垣县人大常委会工作报告`);
    const { documents, gazette } = await issueOf(text, entry);
    const record = documents.find(({ record: { startLine } }) => startLine === title)?.record;
    expect(record?.title).toBe('青垣县人大常委会工作报告有关名词注释');
    expect(record?.provenance.title).toEqual({ lines: [title], grade: 'editor' });
    expect(gazette.emendations).toContainEqual({
      line: title,
      column: 1,
      printed: '常委会工作报告',
      reading: '青垣县人大常委会工作报告',
      certainty: 'certain',
      source: 'editor',
      reason: '据原件',
      evidence: [],
    });
  });

  it('takes precedence over a reading by rule', async () => {
    const line = lineOf('(20191月7日');
    const byRule = (await parsed(text)).emendations.filter((each) => each.line === line);
    expect(byRule).toMatchObject([{ source: 'rule', reading: '2019年1月7日' }]);
    const edited = await parsed(text, yaml(`line: ${line}, printed: 20191月7日, reading: 2019年1月6日`));
    expect(edited.emendations.filter((each) => each.line === line)).toMatchObject([
      { source: 'editor', reading: '2019年1月6日' },
    ]);
  });

  it('leaves a title alone where the editor is unsure', async () => {
    const unsure = yaml(`line: ${title}, printed: 注释, reading: 解释, certainty: unsure`);
    const { documents } = await parsed(text, unsure);
    expect(documents.find(({ startLine }) => startLine === title)?.title).toBe('常委会工作报告有关名词注释');
  });

  it('changes no id, no place and no other document', async () => {
    const edited = await parsed(text, yaml(`line: ${title}, printed: 注释, reading: 解释`));
    const plain = await parsed(text);
    expect(edited.lines).toEqual(plain.lines);
    expect(edited.documents.filter(({ startLine }) => startLine !== title)).toEqual(
      plain.documents.filter(({ startLine }) => startLine !== title),
    );
  });
});

describe('a reading that the source does not bear out', () => {
  const errors = async (entry: string, source = text) =>
    (await parsed(source, entry)).messages.filter(({ severity }) => severity === 'error');

  it('fails loudly when the source changes', async () => {
    const entry = yaml(`line: ${title}, printed: 注释, reading: 解释`);
    expect(await errors(entry)).toEqual([]);
    const [error, ...others] = await errors(entry, text.replace('名词注释', '名词释义'));
    expect(others).toEqual([]);
    expect(error).toMatchObject({ line: title, rule: 'emendation-without-place' });
    expect(error?.reason).toContain('注释');
  });

  it('fails loudly when lines were put in before it', async () => {
    const entry = yaml(`line: ${title}, printed: 注释, reading: 解释`);
    expect(await errors(entry, `\n${text}`)).toHaveLength(1);
  });

  it('changes nothing', async () => {
    const wrong = await parsed(text, yaml(`line: ${title}, printed: 公报, reading: 会刊`));
    const plain = await parsed(text);
    expect({ ...wrong, messages: [] }).toEqual({ ...plain, messages: [] });
  });

  it('is reported where the file itself is broken', async () => {
    expect(await errors('- { line: 2')).toHaveLength(1);
    expect(await errors('line: 2')).toHaveLength(1);
    expect(await errors('')).toEqual([]);
  });
});
