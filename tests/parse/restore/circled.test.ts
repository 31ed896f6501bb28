import { describe, expect, it } from 'vitest';
import { restoreCircled } from '../../../src/parse/restore/circled.ts';
import { restoreCircledLines } from '../../../src/parse/restore/circled-lines.ts';
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

describe('restoreCircledLines', () => {
  const lines = (...texts: string[]) => shown(restoreCircledLines([paragraphsOf(...texts)]));

  it('puts back the number of a line between two that leave one', () => {
    expect(lines('①教育支出9万元;', '农林水支出8万元;', '③其他支出7万元。')).toEqual([
      '2:1 农林水 → ②农林水 (certain)',
    ]);
  });

  it.each([
    [['①教育支出;', '其中:小学8万元;', '②其他支出。']],
    [['①教育支出;', '农林水支出;', '国防支出;', '④其他支出。']],
    [['教育支出;', '②其他支出。']],
  ])('leaves %j as printed', (texts) => {
    expect(lines(...texts)).toEqual([]);
  });
});
