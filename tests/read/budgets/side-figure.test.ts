import { describe, expect, it } from 'vitest';
import { isSideFigure } from '../../../src/read/budgets/side-figure.ts';

const side = (plain: string) => isSideFigure(plain, plain.search(/\d/));

describe('isSideFigure', () => {
  it('is what a comparison or a reason gives', () => {
    expect(side('比上年增加38万元')).toBe(true);
    expect(side('因政策减税38万元')).toBe(true);
  });
  it('is not what is counted, though a cause describes it', () => {
    expect(side('因条件限制暂不能解决的31件')).toBe(false);
    expect(side('上年结转31万元')).toBe(false);
  });
});
