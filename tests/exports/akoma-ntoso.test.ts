import { expect, test } from 'vitest';
import { aknFile, akomaNtoso } from '../../src/exports/akoma-ntoso/index.ts';
import { aknKind, workOf } from '../../src/exports/akoma-ntoso/names.ts';
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

test('the schema refuses what is no Akoma Ntoso', async () => {
  const issue = issues.find(({ name }) => name === 'web')?.issue as ArchivedIssue;
  const broken = (akomaNtoso(issue) ?? '').replace('<mainBody>', '<mainBody><nonsense/>');
  expect(await aknFaults([{ fileName: 'broken.xml', contents: broken }])).not.toEqual([]);
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

test('a place is named by its code, and by its country alone where nobody has looked it up', async () => {
  const text = '甲县人大常委会公报\n2031年第1期\n\n甲县人大常委会关于乙的决定\n\n会议决定:乙。';
  expect(workOf(await archivedIssue(text, '999999'))).toMatch(/^\/akn\/cn-999999\/officialGazette\/x\//);
  expect(workOf(await archivedIssue(text))).toMatch(/^\/akn\/cn\/officialGazette\/x\//);
});

test('an issue without documents has no file', async () => {
  expect(akomaNtoso(await archivedIssue(''))).toBeNull();
});
