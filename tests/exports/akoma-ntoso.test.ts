import { describe, expect, test } from 'vitest';
import { flow, idsOf } from '../../src/exports/akoma-ntoso/body.ts';
import { aknFile, akomaNtoso } from '../../src/exports/akoma-ntoso/index.ts';
import { aknKind, workOf } from '../../src/exports/akoma-ntoso/names.ts';
import { outlineOf } from '../../src/exports/akoma-ntoso/parts.ts';
import type { ArchivedIssue } from '../../src/exports/archived.ts';
import { aknFaults, componentsOf } from '../support/akn.ts';
import { archivedIssue } from '../support/archived-issue.ts';
import { fixtures } from '../support/gazettes.ts';

const issues = await Promise.all(fixtures.map(async ({ name, text }) => ({ name, issue: await archivedIssue(text) })));

test('every fixture is valid as an issue, and each of its documents alone', async () => {
  const files = issues.flatMap(({ name, issue }) => {
    const xml = akomaNtoso(issue) ?? '';
    const alone = componentsOf(xml).map(({ id, element }) => ({
      fileName: `${name}-${id}.xml`,
      contents: aknFile(element),
    }));
    return [{ fileName: `${name}.xml`, contents: xml }, ...alone];
  });
  expect(files.length).toBeGreaterThan(issues.length);
  expect(await aknFaults(files)).toEqual([]);
});

describe('the schema refuses', async () => {
  const law = issues.find(({ name }) => name === 'law')?.issue as ArchivedIssue;
  const valid = akomaNtoso(law) ?? '';

  test.each<[string, RegExp, string]>([
    ['an element it does not know', /<body>/, '<body><nonsense/>'],
    ['an attribute it does not know', /<act /, '<act nonsense="" '],
    ['another namespace', /akn\/3\.0/, 'akn/2.0'],
    ['an issue without documents', /<component .*<\/component>/s, ''],
    ['a component of two documents', /(<component [^>]*>)(<(\w+) .*?<\/\3>)(?=<\/component>)/s, '$1$2$2'],
    ['a document without a name', /<act name="[^"]*"/, '<act'],
    ['a document without metadata', /<meta>.*?<\/meta>/s, ''],
    ['a document without a title', /<docTitle>[^<]+/, '<docTitle>'],
    ['a work without a country', /<FRBRcountry [^>]*>/, ''],
    ['a work without an author', /<FRBRauthor [^>]*>/, ''],
    ['a country by its name', /<FRBRcountry value="cn"/, '<FRBRcountry value="China"'],
    ['an expression without a language', /<FRBRlanguage [^>]*>/, ''],
    ['an expression before its work', /(<FRBRWork>.*?<\/FRBRWork>)(<FRBRExpression>.*?<\/FRBRExpression>)/s, '$2$1'],
    ['a name before what it names', /(<FRBRthis [^>]*>)(<FRBRuri [^>]*>)/, '$2$1'],
    ['a name outside of the convention', /<FRBRuri value="\/akn\//, '<FRBRuri value="/law/'],
    ['a day that is none', /<FRBRdate date="[^"]*"/, '<FRBRdate date="2031-02-30"'],
    ['a day of nothing', /(<FRBRdate date="[^"]*") name="[^"]*"/, '$1'],
    ['metadata of nobody', /<identification source="[^"]*"/, '<identification'],
    ['a body without a name to show', /(<TLCOrganization [^>]*) showAs="[^"]*"/, '$1'],
    ['a preamble before the title', /(<preface>[^\n]*?<\/preface>)(<preamble>.*?<\/preamble>)/, '$2$1'],
    ['a paragraph among the articles of a law', /<body>/, '<body><p>甲</p>'],
    ['a law without articles', /<body>.*?<\/body>/s, '<body></body>'],
    ['an article without an id', /<article eId="[^"]*"/, '<article'],
    ['an article without a number', /(<article [^>]*>)<num>.*?<\/num>/, '$1'],
    ['a number after its text', /(<num>[^<]*<\/num>)(<content>.*?<\/content>)/, '$2$1'],
    ['text outside of a paragraph', /<content>/, '<content>甲'],
    ['an id twice', /(<article eId=")[^"]*(".*?<article eId=")[^"]*"/s, '$1L1$2L1"'],
  ])('%s', async (_, part, instead) => {
    const broken = valid.replace(part, instead);
    expect(broken).not.toBe(valid);
    expect(await aknFaults([{ fileName: 'broken.xml', contents: broken }])).not.toEqual([]);
  });
});

test('the text of every document comes back', () => {
  for (const { issue, name } of issues) {
    const texts = issue.documents.map(({ blocks }) =>
      blocks
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    );
    expect(
      componentsOf(akomaNtoso(issue) ?? '').map(({ text }) => text),
      name,
    ).toEqual(texts);
  }
});

test('a regulation is an act, its draft a bill, a decision a statement, a report a doc', () => {
  const kind = (type: 'other' | 'bill' | 'decision' | 'report', title: string, status: 'draft' | null = null) =>
    aknKind({ type, title, status }).element;
  expect(kind('other', '甲市物业管理条例')).toBe('act');
  expect(kind('other', '甲市物业管理条例（草案）', 'draft')).toBe('bill');
  expect(kind('decision', '关于修改《甲市物业管理条例》的决定')).toBe('statement');
  expect(kind('report', '关于条例实施情况的报告')).toBe('doc');
});

test('a regulation stands in chapters and articles', async () => {
  const law = issues.find(({ name }) => name === 'law')?.issue;
  const xml = law ? (akomaNtoso(law) ?? '') : '';
  expect(xml).toContain('<act ');
  expect(xml).toMatch(/<article eId="L\d+"><num>第一条<\/num>/);
});

test('an article whose number stands alone holds the paragraphs after it', () => {
  const blocks = ['第一条', '为了甲，制定本条例。', '第二条　本条例适用于乙。'].map((text, i) => ({
    line: i + 1,
    text,
  }));
  const { parts } = outlineOf({ blocks, sections: [] }, true);
  expect(parts.map(({ label, blocks: own }) => [label, ...own.map(({ text }) => text)])).toEqual([
    ['第一条', '为了甲，制定本条例。'],
    ['第二条', '　本条例适用于乙。'],
  ]);
});

test('of two tables that begin alike each has its own rows', () => {
  const table = (startLine: number, rows: string[][]) => ({
    ...{ document: 'x-L1', caption: null, unit: null, notes: null, uncertain: [] },
    ...{ startLine, endLine: startLine + rows.length, header: [['甲', '乙']], rows },
  });
  const tables = [
    table(1, [['1', '2']]),
    table(3, [
      ['1', '2'],
      ['3', '4'],
    ]),
  ];
  const blocks = ['甲 乙', '1 2', '甲 乙', '1 2', '3 4'].map((text, i) => ({ line: i + 1, text }));
  expect(flow(blocks, { tables }, idsOf()).replace(/<(?!\/?table)[^>]+>/g, '')).toBe(
    '<table eId="L1">甲乙12</table><table eId="L3">甲乙1234</table>',
  );
});

test('a place is named by its code, and by its country alone where nobody has looked it up', async () => {
  const text = '甲县人大常委会公报\n2031年第1期\n\n甲县人大常委会关于乙的决定\n\n会议决定:乙。';
  expect(workOf(await archivedIssue(text, '999999'))).toMatch(/^\/akn\/cn-999999\/officialGazette\/x\//);
  expect(workOf(await archivedIssue(text))).toMatch(/^\/akn\/cn\/officialGazette\/x\//);
});

test('an issue without documents has no file', async () => {
  expect(akomaNtoso(await archivedIssue(''))).toBeNull();
});
