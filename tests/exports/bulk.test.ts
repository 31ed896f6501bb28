import { expect, test } from 'vitest';
import { bulk, bulkMapping } from '../../src/exports/bulk.ts';
import { archivedIssue } from '../support/archived-issue.ts';
import { fixtures } from '../support/gazettes.ts';

interface Line {
  index?: { _id: string };
}

test('of each two lines one names a paragraph and one holds it, with fields that the mapping knows', async () => {
  const issue = await archivedIssue(fixtures.find(({ name }) => name === 'paper')?.text ?? '');
  const lines = bulk(issue)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const [names, paragraphs] = [0, 1].map((half) => lines.filter((_, i) => i % 2 === half)) as [Line[], Line[]];
  expect(names).toHaveLength(issue.documents.flatMap(({ blocks }) => blocks).length);
  expect(new Set(names.map(({ index }) => index?._id)).size).toBe(names.length);
  const known = Object.keys(bulkMapping.mappings.properties);
  expect(paragraphs.flatMap((each) => Object.keys(each)).filter((key) => !known.includes(key))).toEqual([]);
});
