import { describe, expect, it } from 'vitest';
import { mergeEmendations, readAs } from '../../src/parse/emendations.ts';
import type { Emendation } from '../../src/records/index.ts';
import { paragraph } from '../../src/text/paragraph.ts';

const reading = (column: number, printed: string, to: string, source: 'rule' | 'editor'): Emendation => ({
  line: 2,
  column,
  printed,
  reading: to,
  certainty: 'certain',
  source,
  reason: '',
  evidence: [],
});

describe('mergeEmendations', () => {
  it('lets an editor go before the parser where both read the same characters', () => {
    const editor = [reading(3, '202012月21日', '2020年1月22日', 'editor')];
    const rule = [reading(1, 'ab', 'a', 'rule'), reading(5, '2012月', 'b', 'rule')];
    expect(mergeEmendations(editor, rule)).toEqual([rule[0], editor[0]]);
  });
});

describe('readAs', () => {
  const joined = paragraph(
    [
      { number: 1, text: '会议于' },
      { number: 2, text: '  202012月21日召开' },
    ],
    0,
  );

  it('puts readings in at their place', () => {
    expect(readAs(joined, [reading(3, '202012月21日', '2020年12月21日', 'rule')])).toBe('会议于2020年12月21日召开');
  });

  it('leaves out readings that are unsure, or of other lines', () => {
    const unsure: Emendation = { ...reading(3, '202012月21日', 'x', 'rule'), certainty: 'unsure' };
    const elsewhere: Emendation = { ...reading(3, '202012月21日', 'x', 'rule'), line: 7 };
    expect(readAs(joined, [unsure, elsewhere])).toBe('会议于202012月21日召开');
  });
});
