import { expect, test } from 'vitest';
import { contributionOf } from '../../../src/search/build/contribution.ts';
import { merge } from '../../../src/search/build/merge.ts';
import { readingsOf } from '../../../src/search/build/readings.ts';
import { blocksASheet, charactersABlock } from '../../../src/search/layout.ts';
import { searchedDocument, searchedIssue } from '../support/archive-of.ts';

const paragraph = (line: number, length = 100) => ({ line, text: '预'.repeat(length) });
const long = searchedDocument(1, { passages: Array.from({ length: 70 }, (_, i) => paragraph(i + 2)) });

test('a block belongs to one document, is no longer than allowed, and no paragraph is lost', () => {
  const { blocks, sheets, issue } = contributionOf(
    searchedIssue({ documents: [long, searchedDocument(90, { passages: [paragraph(91, 9000)] })] }),
  );
  const all = sheets.flat();
  expect(all).toHaveLength(blocks);
  expect(issue.documents.map((document) => document.blocks)).toEqual([5, 1]);
  expect(all.flat()).toHaveLength(71);
  for (const block of all.slice(0, 5)) {
    expect(block.reduce((sum, [, text]) => sum + text.length, 0)).toBeLessThanOrEqual(charactersABlock);
  }
  expect(sheets.every((sheet) => sheet.length <= blocksASheet)).toBe(true);
});

test('an issue more moves no block of those before it, and leaves their texts as they were', () => {
  const one = contributionOf(searchedIssue({ documents: [long] }));
  const two = contributionOf(searchedIssue({ id: 'x-2031-02', documents: [long] }));
  const [before, after] = [merge([one]).manifest, merge([one, two]).manifest];
  expect(after.gazettes[0]).toEqual(before.gazettes[0]);
  expect(after.universe).toBe(before.universe * 2);
  expect(after.version).not.toBe(before.version);
});

test('a contribution outlives a copy, as a store would make it', () => {
  const issue = searchedIssue({ documents: [long] });
  expect(merge([structuredClone(contributionOf(issue))])).toEqual(merge([contributionOf(issue)]));
});

test('a post stands once, with those who came and went, at the paragraph that says so', () => {
  const act = { post: '办公室主任', organization: '区人大常委会', document: 0, line: 12 };
  const acts = [
    { ...act, person: '甲', action: 'appoint' as const },
    { ...act, person: '乙', action: 'remove' as const },
  ];
  expect(merge([contributionOf(searchedIssue({ acts, documents: [long] }))]).names.posts).toEqual([
    ['区人大常委会办公室主任', '任命 甲;免职 乙', 0, 12],
  ]);
});

test('a person of several issues stands once, a document with the issue that holds it', () => {
  const issues = ['x-2031-01', 'x-2031-02'].map((id) =>
    contributionOf(
      searchedIssue({ id, people: [{ name: '曾强', posts: ['局长'] }], documents: [searchedDocument(7)] }),
    ),
  );
  const { people, documents } = merge(issues).names;
  expect(people).toEqual([['曾强', '局长']]);
  expect(documents.map(([gazette, line]) => [gazette, line])).toEqual([
    [0, 7],
    [1, 7],
  ]);
});

test('a character is read as a surname first', () => {
  expect(readingsOf('曾')).toEqual(['zeng', 'ceng']);
});
