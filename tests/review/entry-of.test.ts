import { expect, test } from 'vitest';
import { kindOfEntry, kindsOfEntry } from '../../src/parse/editor/entry.ts';
import { entryOf } from '../../src/review/entry-of.ts';

const taken = { line: 7, rule: 'sum-fails', column: 3, kinds: [], why: '', advice: '' };
const values = {
  printed: '30万元',
  reading: '40万元',
  title: ' 题名 ',
  type: 'report',
  begins: 'false',
  certainty: 'likely',
  evidence: '12、 15',
  reason: ' 核对 ',
};

test.each(['reading', 'title', 'type', 'begins', 'dismiss'] as const)('the form makes a sound entry: %s', (kind) => {
  const entry = entryOf(taken, { ...values, kind }, '其中30万元');
  expect(kindOfEntry(entry)).toBe(kind);
  expect(kindsOfEntry[kind].safeParse(entry).error).toBeUndefined();
});

test('what was typed is told, and no more than that', () => {
  expect(entryOf(taken, { ...values, kind: 'reading' }, '其中30万元')).toEqual({
    line: 7,
    column: 3,
    printed: '30万元',
    reading: '40万元',
    reason: '核对',
    certainty: 'likely',
    evidence: [12, 15],
  });
  const sure = { ...values, kind: 'reading', certainty: 'certain', evidence: '' };
  // The clerk typed another text than the one whose place is known.
  expect(entryOf(taken, sure, '其中有30万元')).toEqual({
    line: 7,
    printed: '30万元',
    reading: '40万元',
    reason: '核对',
  });
});
