import { describe, expect, it } from 'vitest';
import { restoreCircled } from '../../../src/parse/restore/circled.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

const readings = (line: string) => shown(restoreCircled(paragraphsOf(line)));

describe('restoreCircled', () => {
  it('puts back a number between two others, and at the end of a long count', () => {
    expect(readings('列席人员:①市代表;②部门负责人;区管干部;④团长。')).toEqual(['1:18 区管干 → ③区管干 (certain)']);
    expect(readings('列席:①甲;②乙;③丙;④丁;其他需要列席人员。')).toEqual(['1:16 其他需 → ⑤其他需 (likely)']);
  });

  it.each([
    '①甲;②乙;③丙。',
    '①甲方人员;②乙方人员;其他有关人员。',
    '①甲;②乙;并且做到;有关单位;⑤戊。',
    '①市代表;区代表;④团长。',
  ])('leaves %s as printed', (line) => {
    expect(readings(line)).toEqual([]);
  });
});
