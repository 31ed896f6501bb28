import { describe, expect, test } from 'vitest';
import { foldText, foldWithOffsets } from '../../src/search/fold.ts';

describe('folding', () => {
  test.each([
    ['李　伟', '李伟'],
    ['王  明', '王明'],
    ['２０２１年', '2021年'],
    ['（草案）', '(草案)'],
    ['“两化”融合', '两化融合'],
    ['ＧＤＰ增长', 'gdp增长'],
    ['阿依古丽•买买提', '阿依古丽·买买提'],
    ['二○三五年', '二〇三五年'],
    ['100m²', '100m2'],
    ['〔2013〕5号', '[2013]5号'],
    ['【2020】', '[2020]'],
    ['38,260万元', '38260万元'],
    ['１，０００元', '1000元'],
    ['第1,甲', '第1,甲'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('what differs in more than form stays different', () => {
    expect(foldText('王秉元')).not.toBe(foldText('王道元'));
  });

  test.each(['38,260', '第3,5,甲', '１，０００', ',1,', '1,⒉', '1,㋀', '李　伟“两化”'])(
    '%s is folded alike with offsets and without',
    (text) => {
      expect(foldWithOffsets(text).text).toBe(foldText(text));
    },
  );

  test('every unit of the folded text knows its place', () => {
    const { text, offsets } = foldWithOffsets('“李　伟”㎡𠮷');
    expect(text).toBe('李伟m2𠮷');
    expect(offsets).toEqual([1, 3, 5, 5, 6, 6]);
  });
});
