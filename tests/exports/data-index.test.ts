import { expect, test } from 'vitest';
import { dataIndex } from '../../src/exports/data-index.ts';
import { archivedIssue } from '../support/archived-issue.ts';

const about = { title: '文库', description: '', licence: null, doi: null, version: '2031-02-03' };

test('the index names each gazette with its files and what they hold', async () => {
  const index = dataIndex(about, [await archivedIssue('甲县人大常委会公报\n第一期')]);
  expect(index.gazettes[0]).toMatchObject({ id: 'x-1', counts: { gazettes: 1 } });
  expect(index.gazettes[0]?.files['json']).toMatch(/^https:.*\/data\/gazettes\/x-1\.json$/);
  expect(index.licence).toBeNull();
});
