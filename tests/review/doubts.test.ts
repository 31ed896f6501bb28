import { expect, test } from 'vitest';
import type { Emendation, Message } from '../../src/records/index.ts';
import { doubtsOf } from '../../src/review/doubts.ts';

const message = (rule: string, line: number | null, severity: Message['severity'], reason = ''): Message => ({
  rule,
  line,
  severity,
  reason,
  column: rule === 'reading-doubtful' ? 3 : null,
});
const reading: Emendation = {
  line: 5,
  column: 3,
  printed: 'a',
  reading: 'b',
  certainty: 'likely',
  source: 'rule',
  reason: '缺字',
  evidence: [],
};

test('what must be mended comes first, then doubts and remarks, each in the order of the source', () => {
  const messages = [
    message('type-unknown', 2, 'info'),
    message('sum-fails', 9, 'warning'),
    message('reading-doubtful', 5, 'warning'),
    message('emendation-without-place', 30, 'error'),
  ];
  expect(doubtsOf(messages, []).map(({ line }) => line)).toEqual([30, 5, 9, 2]);
});

test("a doubtful reading comes with the rule's own, to be accepted; another's does not", () => {
  const doubt = message('reading-doubtful', 5, 'warning');
  expect(doubtsOf([doubt], [reading])[0]?.reading).toBe(reading);
  expect(doubtsOf([doubt], [{ ...reading, source: 'editor' }])[0]?.reading).toBeNull();
});

test('what an editor has settled is no doubt any more', () => {
  const settled = [
    message('editor-decision', 3, 'info'),
    message('emendation-without-effect', 4, 'info'),
    message('sum-fails', 5, 'info', '合计不符。编辑已核:纸本如此'),
  ];
  expect(doubtsOf(settled, [])).toEqual([]);
});

test('a doubt of the whole issue can be read, and settled nowhere', () => {
  expect(doubtsOf([message('emendation-without-place', null, 'error')], [])[0]?.settledBy).toEqual([]);
  expect(doubtsOf([message('title-inferred', 3, 'warning')], [])[0]?.settledBy).toContain('title');
});
