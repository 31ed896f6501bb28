import { expect, test } from 'vitest';
import { readAsk } from '../../../src/search/ask.ts';
import { answer, type Reply } from '../../../src/search/engine/answer.ts';
import { archiveOf, searchedDocument, searchedIssue } from '../support/archive-of.ts';

const passages = Array.from({ length: 120 }, (_, i) => ({ line: i + 2, text: `${'预算执行情况'.repeat(40)}之${i}` }));
const issue = searchedIssue({ people: [{ name: '曾强', posts: [] }], documents: [searchedDocument(1, { passages })] });
const ask = (q: string) => ({ ...readAsk(new URLSearchParams()), q });

function heard() {
  const replies: Reply[] = [];
  const request = answer(archiveOf(issue).archive, (reply) => replies.push(reply));
  const of = (turn: number) => replies.filter((reply) => reply.turn === turn);
  const found = (turn: number) =>
    of(turn).flatMap((reply) => ('told' in reply && reply.told.kind === 'passages' ? reply.told.hits : [])).length;
  const ended = (turn: number) => of(turn).some((reply) => 'told' in reply && reply.told.kind === 'end');
  return { request, of, found, ended };
}

test('after a full page it waits until more is wanted', async () => {
  const { request, found, ended } = heard();
  request({ turn: 1, ask: ask('预算') });
  await expect.poll(() => found(1)).toBeGreaterThanOrEqual(10);
  const first = found(1);
  expect(first).toBeLessThan(120);
  request({ turn: 1, more: true });
  await expect.poll(() => found(1)).toBeGreaterThan(first);
  expect(ended(1)).toBe(false);
});

test('a later search ends the one before', async () => {
  const { request, found, ended, of } = heard();
  request({ turn: 1, ask: ask('预算') });
  await expect.poll(() => found(1)).toBeGreaterThan(0);
  const told = of(1).length;
  request({ turn: 2, ask: ask('之119') });
  await expect.poll(() => ended(2)).toBe(true);
  expect(found(2)).toBe(1);
  expect(of(1)).toHaveLength(told);
});

test('names are suggested from their beginning, also as they are spelt', async () => {
  const { request, of } = heard();
  request({ turn: 3, typed: 'zengq' });
  await expect.poll(() => of(3)).toEqual([{ turn: 3, names: ['曾强'] }]);
});
