import { describe, expect, it } from 'vitest';
import { unpairedMarks } from '../../../src/parse/restore/unpaired.ts';
import { paragraphsOf } from '../../support/paragraphs-of.ts';

const places = (...lines: string[]) =>
  unpairedMarks(paragraphsOf(...lines), []).map(
    ({ line, column, reason }) => `${line}:${column} ${reason.slice(0, 2)}`,
  );

describe('unpairedMarks', () => {
  it('reports brackets, quotation marks and book marks without a partner', () => {
    expect(places('用在“刀刃上', '中学（一期）项目）已开工', '通过《决定')).toEqual([
      '1:3 引号',
      '2:9 括号',
      '3:3 书名',
    ]);
  });

  it('reports one place a kind and paragraph', () => {
    expect(places('街(乡社区(村三级')).toEqual(['1:2 括号']);
  });

  it('says nothing of half brackets behind a number, of pairs over two paragraphs, or of mended lines', () => {
    expect(places('1)收入', '二)支出')).toEqual([]);
    expect(places('他说:“第一段', '第二段。”')).toEqual([]);
    const mended = [{ line: 1, column: 1, printed: '(', reading: '()' }].map((each) => ({
      ...each,
      certainty: 'certain' as const,
      source: 'rule' as const,
      reason: '',
      evidence: [],
    }));
    expect(unpairedMarks(paragraphsOf('(审议稿'), mended)).toEqual([]);
  });
});
