import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { publisherOf } from '../../src/publishers/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { compiledOf } from '../support/compiled.ts';

const body = '会议听取和审议了各项报告,对一年来的工作表示满意,同时指出了存在的问题,并对下一步工作提出了明确的要求。';
const compiled = (text: string) => {
  const [document] = compiledOf(text).documents;
  if (!document) throw new Error('no document');
  return document;
};
const record = (text: string) => compiled(text).record;

const report = `甲县人民政府关于环境状况的报告
(草案)
甲政函〔2021〕46号
——2021年3月18日在甲县第七届人大常委会第三次会议上
县环境局局长　王明
各位委员:
一、基本情况
${body}
(一)存在的问题
一是水质反弹。${body}
特此报告。`;

describe('compile', () => {
  it('reads what a document says of itself', () => {
    expect(record(report)).toMatchObject({
      id: 'x-L1',
      type: 'report',
      title: '甲县人民政府关于环境状况的报告',
      titleInferred: false,
      status: 'draft',
      date: '2021-03-18',
      startLine: 1,
      endLine: 11,
      authors: [{ name: '王明', post: '县环境局局长', line: 5 }],
      organization: '甲县人民政府',
      documentNumber: '甲政函〔2021〕46号',
      sections: [
        { level: 1, label: '一、', title: '基本情况', line: 7 },
        { level: 2, label: '(一)', title: '存在的问题', line: 9 },
        { level: 3, label: '一是', title: '水质反弹', line: 10 },
      ],
      provenance: {
        title: { lines: [1], grade: 'printed' },
        date: { lines: [4], grade: 'printed' },
        organization: { lines: [1], grade: 'printed' },
      },
    });
  });

  it('leaves to the issue what the issue knows', () => {
    expect(record(report)).toMatchObject({ attachmentOf: null, agendaItems: [] });
  });

  it('gives the body as blocks, every one with its line', () => {
    expect(compiled(report).blocks.map((block) => `${block.kind} ${'line' in block ? block.line : ''}`)).toEqual([
      'paragraph 2',
      'paragraph 3',
      'paragraph 4',
      'paragraph 5',
      'paragraph 6',
      'heading 7',
      'paragraph 8',
      'heading 9',
      'paragraph 10',
      'paragraph 11',
    ]);
  });

  it.each([
    ['甲县预算报告\n(审议稿)', 'for-review'],
    ['甲县预算报告\n（讨论稿）', 'for-review'],
    ['关于召开会议的决定(草案)', 'draft'],
    ['关于召开会议的决定\n(表决稿)', 'draft'],
    ['关于召开会议的决定', null],
    ['关于《甲省条例（草案）》的说明', null],
    ['甲县人大常委会公告(第六号)', null],
  ])('knows the status of %j', (head, status) => expect(record(`${head}\n${body}`).status).toBe(status));

  it('says of an inferred title that a rule made it', () => {
    const text = `——2021年3月18日在会议上\n各位代表:\n我代表县人民政府向大会报告工作,${body}`;
    expect(record(text)).toMatchObject({
      titleInferred: true,
      title: '政府工作报告',
      provenance: { title: { lines: [], grade: 'rule' } },
    });
  });

  it('names nobody as the author of a list', () => {
    expect(record(`甲省人大常委会任命名单\n任命:\n省检察院检察长　　王大明`).authors).toEqual([]);
    expect(record(`代表出席情况\n主任　王大明\n出席:李强、张三`).authors).toEqual([]);
  });
});

describe('a source with tables and headings', () => {
  it('keeps rows as one table, with the lines of its rows', async () => {
    const html =
      '<h1>甲县主要指标情况表</h1><table><tr><th>指标</th><th>单位</th></tr><tr><td>收入</td><td>元</td></tr></table>';
    const source = await readSource(new TextEncoder().encode(html), '1.html');
    const { documents } = parse(source, { id: 'x-1', path: '1.html', publisher: publisherOf('x') });
    expect(documents).toHaveLength(1);
    expect(documents[0]?.blocks).toMatchObject([{ kind: 'table', header: [['指标', '单位']], rows: [['收入', '元']] }]);
  });
});
